package id.rukun.prosedur.careteker.proses;

import id.rukun.engine.sheet.Lembar;
import id.rukun.engine.sheet.LembarProsedur;
import id.rukun.jabatan.PemegangJabatan;
import id.rukun.prosedur.careteker.CaretekerService;
import id.rukun.prosedur.careteker.EvaluasiCareteker;
import id.rukun.prosedur.careteker.EvaluasiCaretekerService;
import id.rukun.prosedur.careteker.PenunjukanCareteker;
import id.rukun.tenggat.Kalender;
import id.rukun.wilayah.WilayahService;
import org.springframework.stereotype.Component;

/** Shows whose period it is, why he was appointed, what he reports, and how the Lurah has judged it. */
@Component
class EvaluasiCaretekerLembar implements LembarProsedur {

    private final CaretekerService careteker;
    private final EvaluasiCaretekerService evaluasi;
    private final WilayahService wilayah;

    EvaluasiCaretekerLembar(CaretekerService careteker, EvaluasiCaretekerService evaluasi, WilayahService wilayah) {
        this.careteker = careteker;
        this.evaluasi = evaluasi;
        this.wilayah = wilayah;
    }

    @Override
    public String prosedur() {
        return EvaluasiCaretekerProcess.KUNCI;
    }

    @Override
    public void isi(KonteksTugas konteks, Lembar lembar) {
        EvaluasiCareteker isi = evaluasi.dari(konteks.kasusId());
        PemegangJabatan siapa = evaluasi.careteker(konteks.kasusId());
        lembar.fakta("Unit", wilayah.nama(isi.unitId()));
        lembar.fakta("Careteker", siapa.nama() + ", " + Kalender.tulis(siapa.mulai()) + " sampai " + Kalender.tulis(siapa.sampai()));
        careteker.kursiPemegang(siapa.id()).ifPresent(kursi -> {
            PenunjukanCareteker penunjukan = careteker.penunjukan(kursi.kasusId());
            lembar.fakta("Dasar penunjukan", penunjukan.dasar().sebutan());
            lembar.fakta("Temuan Lurah", penunjukan.temuan());
            lembar.fakta("Perpanjangan", kursi.perpanjangan() == 0 ? "belum pernah" : "ke-" + kursi.perpanjangan());
        });
        lembar.fakta("Laporan Careteker", isi.laporan() == null ? "belum disampaikan" : isi.laporan());
        careteker.penunjukanBerjalan(isi.unitId()).ifPresent(kasus ->
                lembar.fakta("Penunjukan yang berjalan", "kasus " + kasus.nomor()));
        if (isi.tanggal() != null) {
            lembar.fakta("Evaluasi", Kalender.tulis(isi.tanggal()) + ": " + isi.hasil());
            lembar.fakta("Keadaan pemilihan Ketua", isi.pemilihan());
            lembar.fakta("Kelanjutan", isi.kelanjutan().sebutan());
        }
    }
}
