<?php

declare(strict_types=1);

namespace Example;

use DateTimeImmutable;
use GuzzleHttp\Client;
use InvalidArgumentException;
use Lcobucci\JWT\Encoding\ChainedFormatter;
use Lcobucci\JWT\Encoding\JoseEncoder;
use Lcobucci\JWT\Signer\Ecdsa\Sha256;
use Lcobucci\JWT\Signer\Key\InMemory;
use Lcobucci\JWT\Token\Builder;
use PDO;
use Psr\Http\Message\ResponseInterface;

/** What the backend of a helpdesk asks of User 2FA: tokens, calls, step-up, events. docs/integration.md explains it. */
final class Helpdesk
{
    /** Deliveries are retried for a day by EventBridge, and for a day by the stream before it. */
    private const EVENT_SECONDS = 2 * 24 * 3600;
    private readonly Client $client;
    private readonly Memory $handled;

    public function __construct(private readonly Config $config, PDO $database)
    {
        $this->client = new Client(['http_errors' => false, 'timeout' => 30]);
        $this->handled = new Memory($database, 'event', 100_000);
    }

    private function mint(string $tokenUse, string $tenant, string $sub, array $claims, ?string $id = null, ?int $expires = null): string
    {
        $builder = Builder::new(new JoseEncoder(), ChainedFormatter::withUnixTimestampDates())
            ->withHeader('kid', $this->config->kid)
            ->issuedBy($this->config->issuer)
            ->permittedFor($this->config->audience)
            ->relatedTo($sub)
            ->identifiedBy($id ?? bin2hex(random_bytes(16)))
            ->issuedAt(new DateTimeImmutable())
            ->expiresAt(new DateTimeImmutable('@' . ($expires ?? time() + 600)));
        foreach (['token_use' => $tokenUse, 'tenant' => $tenant] + $claims as $name => $value) {
            $builder = $builder->withClaim($name, $value);
        }
        return $builder->getToken(new Sha256(), InMemory::plainText($this->config->privateKey))->toString();
    }

    /** After the password, for the page that takes the second step. */
    public function loginToken(Login $login): string
    {
        $claims = [
            'amr' => ['pwd'], 'auth_time' => time(), 'email' => $login->user->email, 'email_verified' => true, 'groups' => ['customers'],
            'return_to' => $this->config->returnTo(),
        ];
        return $this->mint('login', $login->user->tenant, $login->user->id, $claims, $login->id, $login->tokenExpires);
    }

    /** For the account area of a user who is signed in. */
    public function sessionToken(Session $session): string
    {
        $user = $session->user;
        return $this->mint('session', $user->tenant, $user->id, [
            'acr' => $session->acr, 'auth_time' => $session->authTime,
            'email' => $user->email, 'email_verified' => true, 'groups' => ['customers'],
        ]);
    }

    /** For the pages of agents and admins. */
    public function staffToken(string $tenant, string $agent, string $role): string
    {
        return $this->mint('staff', $tenant, $agent, ['role' => $role, 'auth_time' => time()]);
    }

    /** For the backend itself. */
    public function serviceToken(string $tenant): string
    {
        return $this->mint('service', $tenant, 'helpdesk', []);
    }

    public function ask(string $verb, string $path, string $token, ?array $body = null, array $headers = []): ResponseInterface
    {
        $headers['Authorization'] = "Bearer {$token}";
        // An empty array would be sent as a list.
        $json = $body === null ? [] : ['json' => (object) $body];
        $answer = $this->client->request($verb, $this->config->api . $path, ['headers' => $headers] + $json);
        return $answer->getStatusCode() < 400 ? $answer : throw new Problem($answer);
    }

    /** A change of factors. Where the session is too old or too weak, the user is asked for a code. */
    public function changeFactors(string $verb, string $path, Session $session, callable $askForCode): ResponseInterface
    {
        $token = $this->sessionToken($session);
        try {
            return $this->ask($verb, $path, $token, []);
        } catch (Problem $problem) {
            if (!$problem->wantsProof) {
                throw $problem;
            }
        }
        return $this->ask($verb, $path, $token, ['proof' => ['method' => 'totp', 'code' => $askForCode()]]);
    }

    /** What an event of EventBridge says, once: events come at least once, in no order. */
    public function handle(array $event): ?string
    {
        $detail = $event['detail'];
        $data = $detail['data'];
        if ($event['source'] !== 'user-2fa' || $detail['specversion'] !== '1.0') {
            throw new InvalidArgumentException('this is not an event of User 2FA');
        }
        if ($detail['source'] !== "{$this->config->assertionIssuer}/tenants/{$data['tenant']}") {
            throw new InvalidArgumentException('this is an event of another deployment');
        }
        // In the transaction of whatever you do about it.
        if (!$this->handled->add($detail['id'], '', time() + self::EVENT_SECONDS)) {
            return null;
        }
        $change = $data['credential_change'] ?? null;
        $said = $change ? "{$change['credential_type']} {$change['change_type']} by {$change['initiating_entity']}" : $data['action'];
        return ($detail['subject'] ?? 'no user') . ": {$said}";
    }
}
