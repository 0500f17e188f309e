<?php

declare(strict_types=1);

namespace Example;

/** A login that has passed the password. */
final readonly class Login
{
    public const TOKEN_SECONDS = 600;
    public const LEEWAY_SECONDS = 60;
    private const ASSERTION_SECONDS = 120;

    public function __construct(public string $id, public User $user, public int $tokenExpires)
    {
    }

    public static function of(User $user): self
    {
        return new self(bin2hex(random_bytes(16)), $user, time() + self::TOKEN_SECONDS);
    }

    /**
     * After this, no assertion for the login is valid. User 2FA accepts the token for a minute after it expires, the assertion that it
     * then returns lives for two minutes, and `verified` allows one more minute for clock differences.
     */
    public function ends(): int
    {
        return $this->tokenExpires + self::LEEWAY_SECONDS + self::ASSERTION_SECONDS + self::LEEWAY_SECONDS;
    }

    public function toJson(): string
    {
        return json_encode(['id' => $this->id, 'user' => $this->user, 'expires' => $this->tokenExpires], JSON_THROW_ON_ERROR);
    }

    public static function fromJson(string $json): self
    {
        $kept = json_decode($json, true, flags: JSON_THROW_ON_ERROR);
        return new self($kept['id'], new User(...$kept['user']), $kept['expires']);
    }
}
