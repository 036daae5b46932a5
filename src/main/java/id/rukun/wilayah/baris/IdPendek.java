package id.rukun.wilayah.baris;

import java.nio.ByteBuffer;
import java.util.Base64;
import java.util.UUID;

/** The id of a row in 22 characters, for names of groups: the engine's have at most 64. */
public final class IdPendek {

    /** Length of a shortened id. */
    public static final int PANJANG = 22;

    private IdPendek() {}

    /** @throws IllegalArgumentException if it is no id of a row */
    public static String dari(String id) {
        UUID uuid = UUID.fromString(id);
        return Base64.getUrlEncoder().withoutPadding().encodeToString(ByteBuffer.allocate(2 * Long.BYTES)
                .putLong(uuid.getMostSignificantBits()).putLong(uuid.getLeastSignificantBits()).array());
    }

    /** The id that was shortened. */
    public static String penuh(String pendek) {
        ByteBuffer isi = ByteBuffer.wrap(Base64.getUrlDecoder().decode(pendek));
        return new UUID(isi.getLong(), isi.getLong()).toString();
    }
}
