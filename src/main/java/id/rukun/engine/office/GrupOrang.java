package id.rukun.engine.office;

import java.nio.ByteBuffer;
import java.util.Base64;
import java.util.UUID;

/**
 * Names the group of one person, who may hold no post, for the cases of one area: {@code orang-<person>-<unit>}. The
 * engine's names have at most 64 characters, so both ids are shortened to 22.
 */
final class GrupOrang {

    private static final String AWAL = "orang-";
    private static final int PANJANG_ID = 22;
    private static final int PANJANG_PERAN = AWAL.length() + PANJANG_ID;

    private GrupOrang() {}

    /** Whether a role, or the group made of it, is that of one person. */
    static boolean perorangan(String peranAtauGrup) {
        return peranAtauGrup.startsWith(AWAL);
    }

    /** What stands in the place of a role. */
    static String peran(String pendudukId) {
        return AWAL + pendek(pendudukId);
    }

    static String idGrup(String peran, String unitId) {
        return peran + "-" + pendek(unitId);
    }

    static String peranGrup(String grup) {
        return grup.substring(0, PANJANG_PERAN);
    }

    static String unitGrup(String grup) {
        return panjang(grup.substring(PANJANG_PERAN + 1));
    }

    /** Id of the person in the register. */
    static String pendudukId(String peranAtauGrup) {
        return panjang(peranAtauGrup.substring(AWAL.length(), PANJANG_PERAN));
    }

    private static String pendek(String id) {
        UUID uuid = UUID.fromString(id);
        return Base64.getUrlEncoder().withoutPadding().encodeToString(ByteBuffer.allocate(2 * Long.BYTES)
                .putLong(uuid.getMostSignificantBits()).putLong(uuid.getLeastSignificantBits()).array());
    }

    private static String panjang(String pendek) {
        ByteBuffer isi = ByteBuffer.wrap(Base64.getUrlDecoder().decode(pendek));
        return new UUID(isi.getLong(), isi.getLong()).toString();
    }
}
