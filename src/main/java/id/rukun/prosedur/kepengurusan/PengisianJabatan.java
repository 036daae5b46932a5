package id.rukun.prosedur.kepengurusan;

import id.rukun.berkas.kasus.Kasus;
import id.rukun.berkas.rantai.JenisEntri;
import id.rukun.engine.link.KasusLain;
import id.rukun.engine.link.PembukaanKasus;
import id.rukun.engine.step.Langkah;
import id.rukun.jabatan.JabatanService;
import id.rukun.jabatan.PemegangJabatan;
import id.rukun.jabatan.SifatJabatan;
import id.rukun.jabatan.masabakti.MasaBakti;
import id.rukun.jabatan.masabakti.MasaBaktiService;
import id.rukun.jabatan.masabakti.Penerus;
import id.rukun.tenggat.Kalender;
import id.rukun.wilayah.JenisUnit;
import id.rukun.wilayah.WilayahService;
import java.time.LocalDate;
import java.util.Map;
import java.util.Optional;
import org.springframework.stereotype.Component;

/** What follows when somebody leaves a board before his time, for whatever reason (Pasal 35 ayat (1), Pasal 38). */
@Component
public class PengisianJabatan {

    private static final String CARETEKER = "penunjukan-careteker";
    private static final String DASAR_CARETEKER = "MASALAH_KEPENGURUSAN";
    private static final String PENGGANTIAN = "penggantian-pengurus";

    private final MasaBaktiService masaBakti;
    private final JabatanService jabatan;
    private final KasusLain kasusLain;
    private final WilayahService wilayah;

    PengisianJabatan(MasaBaktiService masaBakti, JabatanService jabatan, KasusLain kasusLain, WilayahService wilayah) {
        this.masaBakti = masaBakti;
        this.jabatan = jabatan;
        this.kasusLain = kasusLain;
        this.wilayah = wilayah;
    }

    /**
     * The chair of a Ketua: the rest of the board stays (AMB-53), the Lurah is offered a Careteker, and a Ketua is elected anew
     * (Pasal 38 ayat (1), P-34).
     *
     * @param sejak first day on which nobody holds it
     * @return what the finding says
     */
    public String kursiKetua(Langkah langkah, PemegangJabatan siapa, LocalDate sejak) {
        String kosong = "Kursi Ketua " + wilayah.nama(siapa.unitId()) + " kosong sejak " + Kalender.tulis(sejak) + ".";
        return temuan(langkah, "KETUA_BERHENTI", siapa, kosong
                + " Pengurus lain menjabat terus sampai kepengurusan baru berlaku, paling lama sampai hari terakhirnya (AMB-53). "
                + sementara(langkah, siapa.unitId(), sejak, kosong) + penerus(siapa.unitId(), sejak)
                + " Langkah berikut: penggantian Ketua (P-34).");
    }

    private String sementara(Langkah langkah, String unitId, LocalDate sejak, String kosong) {
        if (jabatan.pengurus(unitId, sejak).stream().anyMatch(p -> p.sifat() == SifatJabatan.CARETEKER)) {
            return "Kursinya dijalankan Careteker.";
        }
        Optional<Kasus> ditawarkan = kasusLain.buka(langkah, PembukaanKasus.selamaBelumAda(CARETEKER, unitId, kosong
                + " Lurah dapat menunjuk Careteker (Pasal 8 ayat (1), Pasal 30 ayat (1) Pergub DKI 171/2016).")
                .dengan("dasarCareteker", DASAR_CARETEKER));
        return "Penunjukan Careteker (P-16) ditawarkan kepada Lurah"
                + ditawarkan.map(kasus -> " dalam kasus " + kasus.nomor() + ".").orElse(".");
    }

    /** Who was elected already takes the chair without a second election (AMB-87). */
    private String penerus(String unitId, LocalDate sejak) {
        Optional<Penerus> penerus = masaBakti.masaBakti(unitId).stream()
                .filter(m -> !m.mulai().isAfter(sejak)).reduce((lama, baru) -> baru).flatMap(this::sesudah);
        boolean rt = wilayah.unit(unitId).jenis() == JenisUnit.RT;
        return penerus.map(p -> p.ditetapkan() ? " Ketua berikutnya sudah ditetapkan, masa baktinya mulai " + Kalender.tulis(p.tanggal())
                        + "; tidak ada pemilihan lagi (AMB-87)."
                        : " Ketua terpilih pada " + Kalender.tulis(p.tanggal()) + " menunggu Keputusan dalam kasus " + p.nomorKasus()
                                + "; tidak ada pemilihan lagi (AMB-87).")
                .orElse(" Ketua baru dipilih menurut " + (rt ? "Pasal 26 dan Pasal 27" : "Pasal 28 dan Pasal 29")
                        + " (Pasal 38 ayat (1)).");
    }

    private Optional<Penerus> sesudah(MasaBakti masa) {
        return masaBakti.penerus(masa);
    }

    /**
     * A post other than the Ketua's: the Ketua is asked for another (Pasal 38 ayat (3), P-35); a temporary board is completed by
     * whoever brought it.
     *
     * @param sejak first day on which nobody holds it
     * @return what the finding says
     */
    public String jabatanLain(Langkah langkah, PemegangJabatan siapa, LocalDate sejak) {
        String kosong = "Jabatan " + jabatan.sebutan(siapa) + " kosong sejak " + Kalender.tulis(sejak) + ".";
        if (siapa.sifat() != SifatJabatan.DEFINITIF) {
            return temuan(langkah, "PENGURUS_SEMENTARA_BERHENTI", siapa, kosong
                    + " Kepengurusannya sementara: diisi lagi oleh Careteker (P-18) atau Lurah (P-27), bukan menurut Pasal 38 ayat (3).");
        }
        Optional<Kasus> dibuka = kasusLain.buka(langkah, PembukaanKasus.sekaliSaja(PENGGANTIAN, siapa.unitId(), siapa.id(), kosong
                + " Ketua menunjuk penggantinya dan melaporkannya kepada Lurah (Pasal 38 ayat (3) Pergub DKI 171/2016).")
                .dengan("jabatanKosong", siapa.id()));
        return temuan(langkah, "JABATAN_PENGURUS_KOSONG", siapa, kosong + " Langkah berikut: penggantian pengurus (P-35)"
                + dibuka.map(kasus -> ", dibuka bagi Ketua sebagai kasus " + kasus.nomor() + ".").orElse("."));
    }

    private static String temuan(Langkah langkah, String temuan, PemegangJabatan siapa, String keterangan) {
        langkah.tulis(JenisEntri.TEMUAN, Map.of("temuan", temuan, "unit", siapa.unitId(), "keterangan", keterangan));
        return keterangan;
    }
}
