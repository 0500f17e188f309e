<?php

declare(strict_types=1);

namespace Example;

use ParagonIE\ConstantTime\Base32;

/** Plays the user's authenticator app (RFC 6238). A helpdesk needs no such code. */
final readonly class Phone
{
    public function __construct(private string $secret)
    {
    }

    public function codeAt(int $time): string
    {
        $mac = hash_hmac('sha1', pack('J', intdiv($time, 30)), Base32::decodeUpper($this->secret), true);
        $number = unpack('N', $mac, ord($mac[19]) & 0xf)[1] & 0x7fffffff;
        return sprintf('%06d', $number % 1_000_000);
    }
}
