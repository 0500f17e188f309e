<?php

declare(strict_types=1);

namespace Example;

use Psr\Http\Message\ResponseInterface;

/** A refusal: application/problem+json (RFC 9457). */
final class Problem extends \Exception
{
    public readonly int $status;
    public readonly string $name;
    public readonly string $detail;
    public readonly string $requestId;
    public readonly ?int $retryAfter;
    public readonly bool $wantsProof;

    public function __construct(ResponseInterface $answer)
    {
        $body = json_decode((string) $answer->getBody(), true, flags: JSON_THROW_ON_ERROR);
        $this->status = $answer->getStatusCode();
        $this->name = basename($body['type']);
        $this->detail = $body['detail'];
        $this->requestId = $body['request_id'];
        $this->retryAfter = $body['retry_after'] ?? null;
        $this->wantsProof = str_contains($answer->getHeaderLine('WWW-Authenticate'), 'error="insufficient_user_authentication"');
        parent::__construct("{$this->status} {$this->name}");
    }
}
