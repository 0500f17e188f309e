/** The article for users. */

import { TwoFactorGuide } from "./guide/two-factor-guide";
import { addEnglish } from "./texts";
import english from "./texts/en-guide";
import { define } from "./ui/define";

addEnglish(english);
define("two-factor-guide", TwoFactorGuide);
