/** The elements for staff. */

import { TwoFactorPeople } from "./people/two-factor-people";
import { TwoFactorUser } from "./people/two-factor-user";
import { TwoFactorPolicy } from "./policy/two-factor-policy";
import { addEnglish } from "./texts";
import english from "./texts/en-staff";
import { define } from "./ui/define";

addEnglish(english);
define("two-factor-policy", TwoFactorPolicy);
define("two-factor-people", TwoFactorPeople);
define("two-factor-user", TwoFactorUser);
