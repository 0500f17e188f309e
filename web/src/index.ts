/** The elements that a Help Center puts on its pages. */

import { TwoFactorAccount } from "./account/two-factor-account";
import { TwoFactorLogin } from "./login/two-factor-login";
import { define } from "./ui/define";

define("two-factor-login", TwoFactorLogin);
define("two-factor-account", TwoFactorAccount);

export { TwoFactorAccount, TwoFactorLogin };
