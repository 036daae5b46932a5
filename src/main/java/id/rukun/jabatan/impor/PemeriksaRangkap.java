package id.rukun.jabatan.impor;

import id.rukun.hukum.KutipanAturan;
import id.rukun.hukum.kebijakan.pencatatan.jabatan.CalonPejabat;
import id.rukun.impor.KerjaImpor;
import id.rukun.jabatan.Jabatan;
import java.util.Arrays;
import java.util.stream.Collectors;

/** Who of a file would hold posts side by side that nobody holds so by a case either: two definitively, or to watch over what he does. */
final class PemeriksaRangkap {

    private static final String DASAR = " (kebijakan Rukun " + KutipanAturan.id(CalonPejabat.class) + ")";
    private static final String SATU = "satu orang memegang satu jabatan, kecuali sebagai pelaksana tugas" + DASAR;
    private static final String TERPISAH = "pengawas dan operator tidak memegang jabatan yang mengerjakan kasus" + DASAR;
    private static final String MENGAWASI = Arrays.stream(Jabatan.values()).filter(jabatan -> !jabatan.bertugas())
            .map(jabatan -> "'" + jabatan.name() + "'").collect(Collectors.joining(", ", "(", ")"));

    /** Two rows of one person, at least one of them new to the register, that have a day in common. */
    private static final String BERDUA = """
            select y.baris, y.nip, min(x.baris) from impor_jabatan x join impor_jabatan y on y.nip = x.nip and y.baris > x.baris
              and x.mulai <= coalesce(y.sampai, y.sampai_lama, %1$s) and y.mulai <= coalesce(x.sampai, x.sampai_lama, %1$s)
            where (x.baru or y.baru) and\s""".formatted(Pergantian.AKHIR);

    /** A new row and what its person holds by the register on a day of it, whatever the file ends before. */
    private static final String TERCATAT = """
            select y.baris, y.nip, min(l.mulai) from impor_jabatan y join pemegang_jabatan l on l.orang = y.nip
              left join pos_penempatan t on t.pemegang_id = l.id left join impor_berakhir b on b.id = l.id
            where y.baru and l.digantikan_oleh is null and l.mulai <= coalesce(y.sampai, %1$s)
              and coalesce(b.sampai, l.sampai, %1$s) >= y.mulai and\s""".formatted(Pergantian.AKHIR);

    private static final String URUT = " group by y.baris, y.nip order by 1";

    private final KerjaImpor kerja;

    PemeriksaRangkap(KerjaImpor kerja) {
        this.kerja = kerja;
    }

    void periksa() {
        kerja.tolak("nip", "juga memegang jabatan pada baris %s: " + SATU,
                BERDUA + "x.sifat = 'DEFINITIF' and y.sifat = 'DEFINITIF' and x.kursi <> y.kursi" + URUT);
        kerja.tolak("nip", "menurut register memegang jabatan lain sejak %s: " + SATU, TERCATAT
                + "y.sifat = 'DEFINITIF' and l.sifat = 'DEFINITIF' and coalesce(t.pos_id, l.unit_id || '|' || l.jabatan) <> y.kursi" + URUT);
        kerja.tolak("nip", "juga memegang jabatan pada baris %s: " + TERPISAH,
                BERDUA + mengawasi("x", "y") + URUT);
        kerja.tolak("nip", "menurut register memegang jabatan lain sejak %s: " + TERPISAH, TERCATAT + mengawasi("l", "y") + URUT);
    }

    /** Exactly one of both watches over procedures, or over the machine. */
    private static String mengawasi(String satu, String lain) {
        return "(%1$s.jabatan in %3$s and %2$s.jabatan not in %3$s or %1$s.jabatan not in %3$s and %2$s.jabatan in %3$s)"
                .formatted(satu, lain, MENGAWASI);
    }
}
