/** The elements that a Help Center embeds in its pages. */

import { TwoFactorAccount } from "./account/two-factor-account";
import { TwoFactorLogin } from "./login/two-factor-login";
import { TwoFactorPeople } from "./people/two-factor-people";
import { TwoFactorUser } from "./people/two-factor-user";
import { TwoFactorPolicy } from "./policy/two-factor-policy";
import { define } from "./ui/define";

define("two-factor-login", TwoFactorLogin);
define("two-factor-account", TwoFactorAccount);
define("two-factor-policy", TwoFactorPolicy);
define("two-factor-people", TwoFactorPeople);
define("two-factor-user", TwoFactorUser);

export { TwoFactorAccount, TwoFactorLogin, TwoFactorPeople, TwoFactorPolicy, TwoFactorUser };
