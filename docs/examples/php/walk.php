<?php

// Walks through all of Helpdesk.php and SignIn.php on the local stack: `php walk.php .local/stack.json docs/examples/event.json`.
//
// It plays the helpdesk, the browser and the phone.

declare(strict_types=1);

require __DIR__ . '/vendor/autoload.php';

use Example\{Config, Helpdesk, Login, Memory, Phone, Problem, Refused, Session, SignIn, User};
use Psr\Http\Message\ResponseInterface;

const TENANT = 'walk-php';

function json(ResponseInterface $answer): array
{
    return json_decode((string) $answer->getBody(), true, flags: JSON_THROW_ON_ERROR);
}

function say(string $line): void
{
    echo "{$line}\n";
}

/** Once for each tenant: the plan by the backend, the policy by an admin. */
function switchOn(Helpdesk $helpdesk): void
{
    $plan = json($helpdesk->ask('PUT', '/v1/tenant', $helpdesk->serviceToken(TENANT), ['plan' => 'enterprise']));
    $admin = $helpdesk->staffToken(TENANT, 'ada', 'admin');
    $read = $helpdesk->ask('GET', '/v1/policy', $admin);
    $changed = ['totp_enabled' => true, 'required' => true] + json($read);
    $policy = json($helpdesk->ask('PUT', '/v1/policy', $admin, $changed, ['If-Match' => $read->getHeaderLine('ETag')]));
    say("plan: {$plan['plan']}; totp required: " . json_encode($policy['required']));
}

/** The user has to set up an authenticator app. The Help Center's own page shows the second step. */
function firstLogin(Helpdesk $helpdesk, SignIn $signIn, User $user, int $now): Phone
{
    $login = Login::of($user);
    [$cookie, $token] = [$signIn->begin($login), $helpdesk->loginToken($login)];
    $said = json($helpdesk->ask('POST', '/v1/login', $token));
    say("first login: {$said['status']} of " . implode(', ', $said['setup_available']));
    $begun = json($helpdesk->ask('POST', '/v1/me/totp', $token, ['label' => 'Phone']));
    $phone = new Phone($begun['secret']);
    // A code may be one step of 30 seconds old or young: so three of them serve at once, each once, never backwards.
    $code = $phone->codeAt($now - 30);
    $confirmed = json($helpdesk->ask('POST', "/v1/me/totp/{$begun['id']}/confirm", $token, ['code' => $code]));
    $session = $signIn->fromOwnPage($signIn->config->origin, $cookie, $confirmed['assertion']);
    say("first login: passed by {$session->method}, {$session->acr}; " . count($confirmed['recovery_codes']) . ' recovery codes');
    return $phone;
}

/** The user is asked for a code. A hosted page shows the second step. */
function secondLogin(Helpdesk $helpdesk, SignIn $signIn, User $user, Phone $phone, int $now): Session
{
    $login = Login::of($user);
    [$cookie, $token] = [$signIn->begin($login), $helpdesk->loginToken($login)];
    $said = json($helpdesk->ask('POST', '/v1/login', $token));
    say("second login: {$said['status']} by " . implode(', ', $said['methods']));
    try {
        $helpdesk->ask('POST', '/v1/login/totp', $token, ['code' => $phone->codeAt($now - 30)]);
    } catch (Problem $problem) {
        say("a spent code: {$problem->getMessage()}");
    }
    $assertion = json($helpdesk->ask('POST', '/v1/login/totp', $token, ['code' => $phone->codeAt($now)]))['assertion'];
    say('in another browser: ' . finished($signIn, $signIn->begin(Login::of($user)), $assertion));
    $session = $signIn->finish($cookie, $signIn->fromHostedPage($assertion));
    say("second login: passed by {$session->method}, {$session->acr}");
    say('again: ' . finished($signIn, $cookie, $assertion));
    return $session;
}

function finished(SignIn $signIn, string $cookie, string $assertion): string
{
    try {
        $signIn->finish($cookie, $signIn->fromHostedPage($assertion));
    } catch (Refused) {
        return 'refused';
    }
    return 'accepted';
}

/** Ten minutes later the user wants new recovery codes. */
function stepUp(Helpdesk $helpdesk, Session $session, Phone $phone, int $now): void
{
    $older = new Session($session->user, $session->acr, $session->authTime - 600, $session->method);
    $askForCode = function () use ($phone, $now): string {
        say('new recovery codes: a proof is asked for');
        return $phone->codeAt($now + 30);
    };
    $renewed = json($helpdesk->changeFactors('POST', '/v1/me/recovery-codes', $older, $askForCode));
    say('new recovery codes: ' . count($renewed['recovery_codes']));
}

[, $stackFile, $eventFile] = $argv;
$config = Config::ofLocalStack($stackFile);
// In production: the helpdesk's database.
$database = new PDO('sqlite::memory:');
Memory::createTable($database);
[$helpdesk, $signIn] = [new Helpdesk($config, $database), new SignIn($config, $database)];
$user = new User(TENANT, 'alice-' . bin2hex(random_bytes(8)), 'alice@example.com');
$now = time();
switchOn($helpdesk);
$phone = firstLogin($helpdesk, $signIn, $user, $now);
stepUp($helpdesk, secondLogin($helpdesk, $signIn, $user, $phone, $now), $phone, $now);
$event = json_decode(file_get_contents($eventFile), true, flags: JSON_THROW_ON_ERROR);
say("event: {$helpdesk->handle($event)}");
say('the same event: ' . ($helpdesk->handle($event) ?? 'known'));
