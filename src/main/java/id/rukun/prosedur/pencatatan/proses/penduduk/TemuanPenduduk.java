package id.rukun.prosedur.pencatatan.proses.penduduk;

import id.rukun.berkas.rantai.JenisEntri;
import id.rukun.engine.step.Langkah;
import id.rukun.jabatan.PemegangJabatan;
import id.rukun.jabatan.SifatJabatan;
import id.rukun.penduduk.catat.KeadaanPenduduk;
import id.rukun.prosedur.pencatatan.Dampak;
import id.rukun.prosedur.pencatatan.DampakService;
import id.rukun.prosedur.pencatatan.formulir.penduduk.JenisPencatatanPenduduk;
import id.rukun.prosedur.pencatatan.formulir.penduduk.PencatatanPendudukIsian;
import id.rukun.prosedur.pencatatan.penduduk.RencanaPenduduk;
import java.util.EnumSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.springframework.stereotype.Component;

/** What a change leaves to be done: by the procedures that exist for it, never by itself. */
@Component
class TemuanPenduduk {

    private static final String DKI = "dki";
    private static final Set<JenisPencatatanPenduduk> PINDAH = EnumSet.of(JenisPencatatanPenduduk.PINDAH_KELUAR,
            JenisPencatatanPenduduk.PINDAH_RT, JenisPencatatanPenduduk.PINDAH_DATANG);

    private static final String SYARAT_KETUA = "periksa apakah ia masih penduduk setempat (Pasal 25 huruf c Pergub DKI 171/2016)";
    private static final String KETUA_SAJA = "bagi pengurus lain syarat itu tidak berlaku (menurut tafsir AMB-15)";

    private final RencanaPenduduk rencana;
    private final DampakService dampak;

    TemuanPenduduk(RencanaPenduduk rencana, DampakService dampak) {
        this.rencana = rencana;
        this.dampak = dampak;
    }

    void catat(Langkah langkah, PencatatanPendudukIsian isian, Optional<KeadaanPenduduk> siapa, Dampak tersentuh) {
        boolean meninggal = isian.jenis() == JenisPencatatanPenduduk.MENINGGAL;
        if (siapa.filter(k -> meninggal && k.kepala() && !k.lain().isEmpty()).isPresent()) {
            tulis(langkah, "KARTU_TANPA_KEPALA", rencana.rencana(isian, siapa).catatan().get(0));
        }
        if (tersentuh.jabatan().isEmpty()) {
            return;
        }
        String dipegang = " memegang jabatan: " + String.join("; ", tersentuh.jabatan()) + ". ";
        if (meninggal) {
            tulis(langkah, "PEMEGANG_JABATAN_MENINGGAL", "Yang meninggal" + dipegang + setelahMeninggal(langkah));
        }
        if (PINDAH.contains(isian.jenis())) {
            tulis(langkah, "PEMEGANG_JABATAN_PINDAH", "Yang pindah" + dipegang + setelahPindah(langkah, siapa));
        }
    }

    private static String setelahMeninggal(Langkah langkah) {
        return dki(langkah) ? "Pengurus berhenti karena meninggal dunia (Pasal 35 ayat (1) huruf a Pergub DKI 171/2016); laporkan dengan prosedur "
                + "Pengurus meninggal atau mengundurkan diri, dengan aktanya (kebijakan Rukun)."
                : "Jabatannya belum berakhir dalam register. Kepala kantornya mencatatnya dengan Pencatatan jabatan; di luar DKI "
                + "Jakarta akhir jabatan pengurus RT atau RW belum dapat dicatat dalam Rukun.";
    }

    private String setelahPindah(Langkah langkah, Optional<KeadaanPenduduk> siapa) {
        if (!dki(langkah)) {
            return "Jabatannya tidak berakhir dengan sendirinya.";
        }
        boolean ketua = siapa.stream().flatMap(k -> dampak.posisi(k.orang().id()).stream()).anyMatch(TemuanPenduduk::ketua);
        return "Ia tidak berhenti dengan sendirinya (menurut tafsir atas Pasal 35 ayat (1)). " + (ketua
                ? "Sebagai Ketua: " + SYARAT_KETUA + "; bila tidak lagi, ia dapat dinonaktifkan (Pasal 35 ayat (2) huruf e), dengan prosedurnya "
                        + "sendiri."
                : "Syarat penduduk setempat (Pasal 25 huruf c Pergub DKI 171/2016) mengikat Ketua; " + KETUA_SAJA + ", sehingga kepindahan saja "
                        + "bukan dasar penonaktifannya.");
    }

    /** A Careteker of the seat is a civil servant, whom Pasal 25 does not bind. */
    private static boolean ketua(PemegangJabatan posisi) {
        return posisi.jabatan().ketua() && posisi.sifat() == SifatJabatan.DEFINITIF;
    }

    /** What the Lurah of the place that somebody has left is asked to see to, without a name; empty where no requirement binds. */
    String bagiKelurahanAsal(Langkah langkah) {
        return dki(langkah) ? " Bila ia Ketua RT atau Ketua RW, " + SYARAT_KETUA + "; " + KETUA_SAJA + "." : "";
    }

    private static boolean dki(Langkah langkah) {
        return DKI.equals(langkah.kasus().tenant());
    }

    private static void tulis(Langkah langkah, String temuan, String keterangan) {
        langkah.tulis(JenisEntri.TEMUAN, Map.of("temuan", temuan, "unit", langkah.unitId(), "keterangan", keterangan));
    }
}
