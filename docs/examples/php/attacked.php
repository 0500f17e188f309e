<?php

// Lets tests attack SignIn.php: reads requests, a line of JSON each, and answers each in a line. `php attacked.php .local/stack.json`
//
// A password may have been entered some time ago (`seconds_ago`), and one login may be known by two cookies (`login`), as in a copied
// browser profile. Each request has objects of its own, as each request to a PHP server has; the database is all that they share.

declare(strict_types=1);

require __DIR__ . '/vendor/autoload.php';

use Example\{Config, Full, Login, Memory, Refused, SignIn, User};

/** A password was right. */
function begin(SignIn $signIn, array $asked): array
{
    $fresh = Login::of(new User($asked['tenant'], $asked['sub'], ''));
    $login = new Login($asked['login'] ?? $fresh->id, $fresh->user, $fresh->tokenExpires - $asked['seconds_ago']);
    return ['cookie' => $signIn->begin($login), 'login' => $login->id];
}

function answer(SignIn $signIn, array $asked): array
{
    try {
        return match ($asked['request']) {
            'begin' => begin($signIn, $asked),
            'own_page' => ['session' => $signIn->fromOwnPage($asked['origin'] ?? null, $asked['cookie'] ?? null, $asked['assertion'])->user->id],
            'hosted_page' => ['ticket' => $signIn->fromHostedPage($asked['assertion'])],
            'finish' => ['session' => $signIn->finish($asked['cookie'] ?? null, $asked['ticket'])->user->id],
        };
    } catch (Refused | Full $error) {
        return ['refused' => (new ReflectionClass($error))->getShortName()];
    }
}

$config = Config::ofLocalStack($argv[1]);
$database = new PDO('sqlite::memory:');
Memory::createTable($database);
while (($line = fgets(STDIN)) !== false) {
    echo json_encode(answer(new SignIn($config, $database), json_decode($line, true))) . "\n";
}
