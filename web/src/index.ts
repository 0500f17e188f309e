/** The elements for users, and on demand those for staff and the guide. */

import { TwoFactorAccount } from "./account/two-factor-account";
import { TwoFactorLogin } from "./login/two-factor-login";
import { loadOnDemand } from "./on-demand";
import { define } from "./ui/define";

/** The guide and the header of the hosted pages share it. It is here, so that the guide's module imports no hosted page. */
export { offerOf } from "./api/offer";

define("two-factor-login", TwoFactorLogin);
define("two-factor-account", TwoFactorAccount);
loadOnDemand(["two-factor-policy", "two-factor-people", "two-factor-user"], () => import("./staff"));
loadOnDemand(["two-factor-guide"], () => import("./guide"));
