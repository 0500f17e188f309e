<?php

declare(strict_types=1);

namespace Example;

/** What the helpdesk and the deployment agree on. */
final readonly class Config
{
    public function __construct(
        public string $api,
        public string $issuer,
        public string $audience,
        public string $kid,
        public string $privateKey,
        public string $assertionIssuer,
        public string $assertionAudience,
        /** The Help Center's own origin. */
        public string $origin,
        /** How long fetched keys are used, and how long an unknown key waits before it may fetch them again. */
        public float $keysSeconds = 300,
        public float $keysCooldownSeconds = 10,
        /** The most logins that may be open at once. */
        public int $remembered = 10_000,
    ) {
    }

    /** The configuration of the local stack, of the file that `make up` writes. */
    public static function ofLocalStack(string $stackFile): self
    {
        $stack = json_decode(file_get_contents($stackFile), true, flags: JSON_THROW_ON_ERROR);
        $changed = $stack['config'] ?? [];
        return new self(
            $stack['api'], $stack['issuer'], $stack['audience'], $stack['kid'], file_get_contents($stack['signing_key']),
            $stack['assertion_issuer'], $stack['assertion_audience'], $stack['helpdesk'],
            $changed['keys_seconds'] ?? 300, $changed['keys_cooldown_seconds'] ?? 10, $changed['remembered'] ?? 10_000,
        );
    }

    /** The URL that gets a hosted page's result. The login token names it, and the hosted page uses no other. */
    public function returnTo(): string
    {
        return "{$this->origin}/two-factor/return";
    }
}
