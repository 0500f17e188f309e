<?php

declare(strict_types=1);

namespace Example;

/** No room is left: answer 503. Never drop an entry to make room, because a replay of it would pass. */
final class Full extends \Exception
{
}
