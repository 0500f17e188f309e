<?php

declare(strict_types=1);

namespace Example;

final readonly class User
{
    public function __construct(public string $tenant, public string $id, public string $email)
    {
    }
}
