<?php
// Receives the webhooks of User 2FA, verifies each, and handles it once. docs/webhooks.md explains it.
//
//     composer require standard-webhooks/standard-webhooks

require __DIR__ . '/vendor/autoload.php';

// A malformed header causes a warning in the library. PHP would print it, and answer 200.
set_error_handler(fn (int $level, string $message) => throw new ErrorException($message));
$headers = array_change_key_case(getallheaders());
// The signature is of the raw body. Parsed and written again, the event has other bytes.
$body = file_get_contents('php://input');

try {
    $event = (new StandardWebhooks\Webhook(getenv('WEBHOOK_SECRET')))->verify($body, $headers);
} catch (Throwable) {
    http_response_code(401);
    exit;
}

// One transaction stores the ID and what there is to do. Do the rest later, and answer at once.
$database = new PDO(getenv('DATABASE'), options: [PDO::ATTR_ERRMODE => PDO::ERRMODE_EXCEPTION]);
$database->beginTransaction();
$known = $database->prepare('SELECT 1 FROM handled_events WHERE id = ?');
$known->execute([$event['id']]);
if (!$known->fetch()) {
    // The primary key refuses the second of two requests that come at the same moment, which then comes again.
    $database->prepare('INSERT INTO handled_events (id) VALUES (?)')->execute([$event['id']]);
    $database->prepare('INSERT INTO jobs (event) VALUES (?)')->execute([$body]);
}
$database->commit();
http_response_code(204);
