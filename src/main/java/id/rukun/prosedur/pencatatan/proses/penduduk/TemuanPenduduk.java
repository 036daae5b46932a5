package id.rukun.prosedur.pencatatan.proses.penduduk;

import id.rukun.berkas.rantai.JenisEntri;
import id.rukun.engine.step.Langkah;
import id.rukun.penduduk.catat.KeadaanPenduduk;
import id.rukun.prosedur.pencatatan.Dampak;
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

    private final RencanaPenduduk rencana;

    TemuanPenduduk(RencanaPenduduk rencana) {
        this.rencana = rencana;
    }

    void catat(Langkah langkah, PencatatanPendudukIsian isian, Optional<KeadaanPenduduk> siapa, Dampak tersentuh) {
        boolean meninggal = isian.jenis() == JenisPencatatanPenduduk.MENINGGAL;
        if (siapa.filter(k -> meninggal && k.kepala() && !k.lain().isEmpty()).isPresent()) {
            tulis(langkah, "KARTU_TANPA_KEPALA", rencana.rencana(isian, siapa).catatan().get(0));
        }
        if (meninggal && !tersentuh.jabatan().isEmpty()) {
            tulis(langkah, "PEMEGANG_JABATAN_MENINGGAL", "Yang meninggal memegang jabatan: " + String.join("; ", tersentuh.jabatan()) + ". "
                    + (dki(langkah) ? "Pengurus berhenti karena meninggal dunia (Pasal 35 ayat (1) huruf a Pergub DKI 171/2016); laporkan "
                            + "dengan prosedur Pengurus meninggal atau mengundurkan diri, dengan aktanya (kebijakan Rukun)." : "Jabatannya diakhiri dalam register jabatan."));
        }
        if (PINDAH.contains(isian.jenis()) && !tersentuh.jabatan().isEmpty()) {
            tulis(langkah, "PEMEGANG_JABATAN_PINDAH", "Yang pindah memegang jabatan: " + String.join("; ", tersentuh.jabatan()) + ". "
                    + (dki(langkah) ? "Ia tidak berhenti dengan sendirinya (menurut tafsir atas Pasal 35 ayat (1)). Periksa apakah ia "
                            + "masih penduduk setempat (Pasal 25 huruf c); yang tidak lagi memenuhi persyaratan dinonaktifkan (Pasal 35 ayat (2) "
                            + "huruf e Pergub DKI 171/2016), dengan prosedurnya sendiri." : "Jabatannya tidak berakhir dengan "
                            + "sendirinya."));
        }
    }

    private static boolean dki(Langkah langkah) {
        return DKI.equals(langkah.kasus().tenant());
    }

    private static void tulis(Langkah langkah, String temuan, String keterangan) {
        langkah.tulis(JenisEntri.TEMUAN, Map.of("temuan", temuan, "unit", langkah.unitId(), "keterangan", keterangan));
    }
}
