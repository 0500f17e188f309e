<?php

declare(strict_types=1);

namespace Example;

/** No session opens. */
final class Refused extends \Exception
{
}
