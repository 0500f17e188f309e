// The key ring of the table: the data key unwrapped by KMS, and what is derived from it and sealed under it.
import { createDecipheriv, createPrivateKey, hkdfSync } from "node:crypto";

import { QueryCommand } from "@aws-sdk/client-dynamodb";
import { DecryptCommand, KMSClient } from "@aws-sdk/client-kms";

const kms = new KMSClient();

// Reads and unwraps it. Rings of one version only, which is all that the comparison needs.
export async function loadKeys(dynamodb, table) {
  const { Items } = await dynamodb.send(
    new QueryCommand({
      TableName: table,
      ConsistentRead: true,
      KeyConditionExpression: "PK = :ring",
      ExpressionAttributeValues: { ":ring": { S: "KEYRING" } },
    }),
  );
  const [item] = Items;
  const { Plaintext } = await kms.send(
    new DecryptCommand({
      KeyId: process.env.KMS_KEY_ARN,
      CiphertextBlob: item.wrapped_data_key.B,
      EncryptionContext: { table, version: item.version.N },
    }),
  );
  const sealing = Buffer.from(hkdfSync("sha256", Plaintext, "user-2fa key ring", "seal", 32));
  const signing = open(sealing, [table, "", "signing", "es256"], item.signing_key.M.c.B);
  return { sealing, signing: createPrivateKey({ key: signing, format: "der", type: "pkcs8" }) };
}

// Opens what was sealed with AES-256-GCM for exactly this context.
export function open(key, context, sealed) {
  const parts = context.flatMap((part) => {
    const length = Buffer.alloc(4);
    length.writeUInt32BE(Buffer.byteLength(part));
    return [length, Buffer.from(part)];
  });
  const bytes = Buffer.from(sealed);
  const decipher = createDecipheriv("aes-256-gcm", key, bytes.subarray(0, 12));
  decipher.setAAD(Buffer.concat(parts));
  decipher.setAuthTag(bytes.subarray(-16));
  return Buffer.concat([decipher.update(bytes.subarray(12, -16)), decipher.final()]);
}
