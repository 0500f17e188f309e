<?php

declare(strict_types=1);

namespace Example;

use GuzzleHttp\Client;
use Lcobucci\JWT\Signer\Key\InMemory;
use PDO;
use phpseclib3\Crypt\PublicKeyLoader;

/** The deployment's published keys. The database keeps them for all of the helpdesk's PHP processes. */
final class Keys
{
    private const SET = 'keys';
    private readonly Memory $memory;

    public function __construct(private readonly Config $config, PDO $database)
    {
        $this->memory = new Memory($database, 'keys', 1);
    }

    /** A withdrawn key is accepted until the kept set expires. An unknown key fetches the set at most once per cooldown. */
    public function named(string $kid): InMemory
    {
        $kept = json_decode($this->memory->get(self::SET) ?? '{"fetched": 0, "keys": {}}', true);
        $age = microtime(true) - $kept['fetched'];
        if ($age >= (isset($kept['keys'][$kid]) ? $this->config->keysSeconds : $this->config->keysCooldownSeconds)) {
            $kept = $this->fetch();
        }
        return InMemory::plainText($kept['keys'][$kid] ?? throw new Refused('its key is not published'));
    }

    /** Fetches the set, and keeps each key in the form that OpenSSL reads. */
    private function fetch(): array
    {
        $answer = (new Client(['timeout' => 10]))->get("{$this->config->api}/.well-known/jwks.json");
        $keys = [];
        foreach (json_decode((string) $answer->getBody(), true, flags: JSON_THROW_ON_ERROR)['keys'] as $key) {
            $keys[$key['kid']] = PublicKeyLoader::loadPublicKey(json_encode($key))->toString('PKCS8');
        }
        $kept = ['fetched' => microtime(true), 'keys' => $keys];
        $this->memory->take(self::SET);
        $this->memory->add(self::SET, json_encode($kept, JSON_THROW_ON_ERROR), microtime(true) + $this->config->keysSeconds);
        return $kept;
    }
}
