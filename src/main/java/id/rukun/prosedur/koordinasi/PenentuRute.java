package id.rukun.prosedur.koordinasi;

import id.rukun.engine.office.Kantor;
import id.rukun.hukum.perwalibukittinggi.umum.RuteAsisten;
import id.rukun.hukum.perwalibukittinggi.umum.RuteAsisten.JalurAsisten;
import id.rukun.jabatan.Jabatan;
import id.rukun.prosedur.koordinasi.formulir.permintaan.PilihanTopik;
import java.util.Set;

/** Who accepts a request in Bukittinggi; nobody accepts his own (Pasal 7, 8, 9 and 12 Perwali Bukittinggi 65/2014). */
public final class PenentuRute {

    private static final Set<String> PENENTU_RAPAT_UMUM = Set.of(Jabatan.WALI_KOTA.peran(), Jabatan.WAKIL_WALI_KOTA.peran());

    private PenentuRute() {}

    /**
     * Who accepts.
     *
     * @param utama id of the leading Asisten's office; {@code null} for none
     * @param sekdaSaja whether the Sekda takes it although an Asisten is named: the post is vacant, or policy is not his
     */
    public static RuteKoordinasi rute(RuteAsisten daftar, Koordinasi koordinasi, String utama, boolean sekdaSaja) {
        if (daftar.jalur() == JalurAsisten.INTERNAL) {
            return RuteKoordinasi.INTERNAL;
        }
        boolean kepadaSekda = sekdaSaja || utama == null || koordinasi.topik() == PilihanTopik.UMUM
                || koordinasi.topik() == PilihanTopik.SUMBER_DAYA && daftar.antarAsisten();
        return sendiri(koordinasi, utama, kepadaSekda) ? RuteKoordinasi.LANGSUNG
                : kepadaSekda ? RuteKoordinasi.SEKDA : RuteKoordinasi.ASISTEN;
    }

    /** Whether who asks is the one who would accept, or calls the general meeting himself. */
    private static boolean sendiri(Koordinasi koordinasi, String utama, boolean kepadaSekda) {
        String peran = Kantor.peranGrup(koordinasi.kantorPemohon());
        if (koordinasi.topik() == PilihanTopik.UMUM && PENENTU_RAPAT_UMUM.contains(peran)) {
            return true;
        }
        return kepadaSekda ? Jabatan.SEKDA.peran().equals(peran)
                : Jabatan.ASISTEN.peran().equals(peran) && koordinasi.unitPemohon().equals(utama);
    }
}
