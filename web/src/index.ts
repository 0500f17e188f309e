/** The elements for users, and staff's elements on demand. */

import { TwoFactorAccount } from "./account/two-factor-account";
import { TwoFactorLogin } from "./login/two-factor-login";
import { loadStaffOnDemand } from "./staff-on-demand";
import { define } from "./ui/define";

define("two-factor-login", TwoFactorLogin);
define("two-factor-account", TwoFactorAccount);
loadStaffOnDemand();
