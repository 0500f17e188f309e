<?php

declare(strict_types=1);

namespace Example;

use PDO;
use PDOException;

/**
 * Values by key, each until a given time, at most `limit` of a kind. PHP keeps nothing from one request to the next, so they are in a
 * table of the helpdesk's database.
 */
final class Memory
{
    /** The class of SQLSTATE codes for a violated constraint: the key is known. */
    private const VIOLATED = '23';

    public function __construct(private readonly PDO $database, private readonly string $kind, private readonly int $limit)
    {
    }

    /** Call this once, when you install the program. */
    public static function createTable(PDO $database): void
    {
        $database->exec('CREATE TABLE remembered (kind VARCHAR(16), name VARCHAR(255), value TEXT, until DOUBLE PRECISION, PRIMARY KEY (kind, name))');
        $database->exec('CREATE INDEX remembered_until ON remembered (until)');
    }

    /** Returns whether the key is new. Of several concurrent calls with one key, exactly one returns true. */
    public function add(string $key, string $value, float $until): bool
    {
        $this->ask('DELETE FROM remembered WHERE until < ?', microtime(true));
        if ($this->ask('SELECT COUNT(*) FROM remembered WHERE kind = ?', $this->kind)->fetchColumn() >= $this->limit) {
            throw new Full();
        }
        try {
            $this->ask('INSERT INTO remembered (kind, name, value, until) VALUES (?, ?, ?, ?)', $this->kind, $key, $value, $until);
        } catch (PDOException $error) {
            return str_starts_with((string) $error->getCode(), self::VIOLATED) ? false : throw $error;
        }
        return true;
    }

    public function get(string $key): ?string
    {
        $select = 'SELECT value FROM remembered WHERE kind = ? AND name = ? AND until >= ?';
        $value = $this->ask($select, $this->kind, $key, microtime(true))->fetchColumn();
        return $value === false ? null : $value;
    }

    /** Returns the value and forgets it. Of several concurrent calls, one gets the value. */
    public function take(string $key): ?string
    {
        $value = $this->get($key);
        $deleted = $this->ask('DELETE FROM remembered WHERE kind = ? AND name = ?', $this->kind, $key)->rowCount();
        return $deleted === 1 ? $value : null;
    }

    private function ask(string $sql, string|float ...$values): \PDOStatement
    {
        $statement = $this->database->prepare($sql);
        $statement->execute($values);
        return $statement;
    }
}
