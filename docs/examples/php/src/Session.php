<?php

declare(strict_types=1);

namespace Example;

final readonly class Session
{
    public function __construct(public User $user, public string $acr, public int $authTime, public string $method)
    {
    }
}
