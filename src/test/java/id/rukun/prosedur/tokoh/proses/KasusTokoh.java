package id.rukun.prosedur.tokoh.proses;

import id.rukun.uji.Jalan;
import id.rukun.uji.KelurahanUji;
import id.rukun.uji.Panggung;
import id.rukun.uji.Pejabat;
import id.rukun.uji.Perkara;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;

/** RT 001/RW 01 of a Kelurahan chooses its tokoh, step by step in the plainest lawful way. */
final class KasusTokoh implements Perkara {

    private final Panggung panggung;
    private final KelurahanUji kelurahan;
    private final LocalDate hariIni;
    private final Jalan bentuk;
    private String nomor;

    KasusTokoh(Panggung panggung, KelurahanUji kelurahan, LocalDate hariIni) {
        this.panggung = panggung;
        this.kelurahan = kelurahan;
        this.hariIni = hariIni;
        this.bentuk = new Jalan(panggung, kelurahan, hariIni);
    }

    @Override
    public String nomor() {
        return nomor;
    }

    @Override
    public Pejabat pejabat(String peran) {
        return panggung.sebagai(kelurahan.akun(peran));
    }

    KasusTokoh mulai(String siapa) {
        nomor = pejabat(siapa).mulai("penetapan-tokoh-masyarakat", Map.of("rt", kelurahan.rtA));
        return this;
    }

    KasusTokoh ajukan(String siapa, List<String> calon) {
        pejabat(siapa).kirim(nomor, "AjukanCalon", Map.of("calon", calon, "pengakuan", "Sesepuh yang dihormati warga."));
        return this;
    }

    KasusTokoh rapat(Map<String, Object> pembahasan) {
        return rapat("19:30", pembahasan);
    }

    KasusTokoh rapat(String pukul, Map<String, Object> pembahasan) {
        Pejabat ketua = pejabat("rt01");
        Map<String, Object> undangan = bentuk.undangan();
        undangan.put("pukul", pukul);
        ketua.kirim(nomor, "UndangPeserta", undangan);
        ketua.kirim(nomor, "CatatKehadiran", bentuk.kehadiran("rt01", kelurahan.kepalaA));
        ketua.kirim(nomor, "CatatPembahasan", pembahasan);
        return this;
    }

    KasusTokoh beritaAcara() {
        pejabat("rt01").kirim(nomor, "TandatanganiBeritaAcara", Map.of("nomor", "BA-1", "tanggal", hariIni,
                "penandatangan", kelurahan.nama("rt01")));
        return this;
    }
}
