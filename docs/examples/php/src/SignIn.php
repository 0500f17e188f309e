<?php

declare(strict_types=1);

namespace Example;

use DateInterval;
use Lcobucci\JWT\Encoding\JoseEncoder;
use Lcobucci\JWT\Exception as InvalidJwt;
use Lcobucci\JWT\Signer\Ecdsa\Sha256;
use Lcobucci\JWT\Token\DataSet;
use Lcobucci\JWT\Token\Parser;
use Lcobucci\JWT\Validation\Constraint\IssuedBy;
use Lcobucci\JWT\Validation\Constraint\LooseValidAt;
use Lcobucci\JWT\Validation\Constraint\PermittedFor;
use Lcobucci\JWT\Validation\Constraint\SignedWith;
use Lcobucci\JWT\Validation\Validator;
use PDO;

/** From the password to the session: which browser began which login, and what opens a session. docs/integration.md explains it. */
final class SignIn
{
    private const TICKET_SECONDS = 60;
    private const ASSERTION_BYTES = 4096;
    private const REQUIRED = ['exp', 'sub', 'tenant', 'login', 'jti', 'acr', 'auth_time', 'method'];
    private readonly Keys $keys;
    private readonly Memory $logins;
    private readonly Memory $tickets;
    private readonly Memory $accepted;

    public function __construct(public readonly Config $config, PDO $database)
    {
        $this->keys = new Keys($config, $database);
        $this->logins = new Memory($database, 'login', $config->remembered);
        $this->tickets = new Memory($database, 'ticket', $config->remembered);
        $this->accepted = new Memory($database, 'accepted', 2 * $config->remembered);
    }

    /** Call this after the password. Set the result as the browser's cookie, with HttpOnly, Secure and SameSite=Lax. */
    public function begin(Login $login): string
    {
        $cookie = bin2hex(random_bytes(32));
        $this->logins->add($cookie, $login->toJson(), $login->ends());
        return $cookie;
    }

    /** A request from the Help Center's own page. A request that another site sends has another `Origin`, or `null`. */
    public function fromOwnPage(?string $origin, ?string $cookie, string $assertion): Session
    {
        if ($origin !== $this->config->origin) {
            throw new Refused('another site sent the request');
        }
        return $this->openSession($cookie, $assertion);
    }

    /**
     * The form that a hosted page posts. It comes from another site, so it brings no cookie and `Origin: null`, and decides nothing.
     * Redirect (303) to the page that calls `finish`, with the ticket in the URL.
     */
    public function fromHostedPage(string $assertion): string
    {
        $this->verified($assertion);
        $ticket = bin2hex(random_bytes(32));
        $this->tickets->add($ticket, $assertion, time() + self::TICKET_SECONDS);
        return $ticket;
    }

    /** The page after that redirect. The request navigates within the Help Center's own site, so it brings the cookie. */
    public function finish(?string $cookie, string $ticket): Session
    {
        $assertion = $this->tickets->take($ticket) ?? throw new Refused('the ticket was used, or has expired');
        return $this->openSession($cookie, $assertion);
    }

    /** Give the browser a new cookie with the session (session_regenerate_id). The login's cookie ends here. */
    private function openSession(?string $cookie, string $assertion): Session
    {
        $claims = $this->verified($assertion);
        $kept = $this->logins->get($cookie ?? '') ?? throw new Refused('this browser has no open login');
        $login = Login::fromJson($kept);
        if ([$claims->get('login'), $claims->get('sub'), $claims->get('tenant')] !== [$login->id, $login->user->id, $login->user->tenant]) {
            throw new Refused('it belongs to another login');
        }
        // A login passes once, and so does an assertion. Both are remembered for longer than the login lasts, so each replay is recognized.
        foreach ([$login->id, $claims->get('jti')] as $once) {
            if (!$this->accepted->add($once, '', $login->ends() + Login::LEEWAY_SECONDS)) {
                throw new Refused('it was accepted before');
            }
        }
        $this->logins->take($cookie);
        return new Session($login->user, $claims->get('acr'), $claims->get('auth_time'), $claims->get('method'));
    }

    private function verified(string $assertion): DataSet
    {
        if (strlen($assertion) > self::ASSERTION_BYTES) {
            throw new Refused('it is too long');
        }
        try {
            $token = (new Parser(new JoseEncoder()))->parse($assertion);
            (new Validator())->assert(
                $token,
                new SignedWith(new Sha256(), $this->keys->named((string) $token->headers()->get('kid'))),
                new IssuedBy($this->config->assertionIssuer),
                new PermittedFor($this->config->assertionAudience),
                new LooseValidAt(new Clock(), new DateInterval('PT' . Login::LEEWAY_SECONDS . 'S')),
            );
        } catch (InvalidJwt $error) {
            throw new Refused($error->getMessage());
        }
        foreach (self::REQUIRED as $name) {
            if (!$token->claims()->has($name)) {
                throw new Refused("it has no claim {$name}");
            }
        }
        return $token->claims();
    }
}
