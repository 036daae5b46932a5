package id.rukun.prosedur.careteker.proses;

import id.rukun.engine.sheet.Lembar;
import id.rukun.engine.sheet.LembarProsedur;
import id.rukun.jabatan.PemegangJabatan;
import id.rukun.prosedur.careteker.KepengurusanCareteker;
import id.rukun.prosedur.careteker.KepengurusanCaretekerService;
import id.rukun.prosedur.careteker.SyaratKepengurusan;
import id.rukun.tenggat.JamRukun;
import id.rukun.tenggat.Kalender;
import id.rukun.wilayah.WilayahService;
import java.util.Map;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;

/** Shows whose board it is, from where its members come, and who they are. */
@Component
class KepengurusanCaretekerLembar implements LembarProsedur {

    private final KepengurusanCaretekerService kepengurusan;
    private final SyaratKepengurusan syarat;
    private final JamRukun jam;
    private final WilayahService wilayah;

    KepengurusanCaretekerLembar(KepengurusanCaretekerService kepengurusan, SyaratKepengurusan syarat, JamRukun jam,
            WilayahService wilayah) {
        this.kepengurusan = kepengurusan;
        this.syarat = syarat;
        this.jam = jam;
        this.wilayah = wilayah;
    }

    @Override
    public String prosedur() {
        return KepengurusanCaretekerProcess.KUNCI;
    }

    @Override
    public void isi(KonteksTugas konteks, Lembar lembar) {
        KepengurusanCareteker isi = kepengurusan.dari(konteks.kasusId());
        lembar.fakta("Unit", wilayah.nama(isi.unitId()));
        lembar.fakta("Careteker", kepengurusan.careteker(isi.unitId(), jam.hariIni())
                .map(p -> p.nama() + ", sampai " + Kalender.tulis(p.sampai())).orElse("tidak ada hari ini"));
        if (!kepengurusan.anggota(konteks.kasusId()).isEmpty()) {
            lembar.fakta("Pengusul", kepengurusan.pengusul(konteks.kasusId()).map(PemegangJabatan::nama)
                    .orElse("Careteker yang tidak jadi menjabat"));
        }
        lembar.fakta("Sumber pengurus", syarat.gedung(isi.unitId())
                ? "pengurus P3SRS, pemilik, atau penghuni (Pasal 8 ayat (3))" : "penduduk setempat (Pasal 30 ayat (3))");
        Map<String, String> nama = kepengurusan.nama(konteks.kasusId());
        lembar.fakta("Susunan", kepengurusan.anggota(konteks.kasusId()).stream()
                .map(a -> a.jabatan().sebutan() + ": " + nama.get(a.pendudukId())).collect(Collectors.joining("\n")));
    }
}
