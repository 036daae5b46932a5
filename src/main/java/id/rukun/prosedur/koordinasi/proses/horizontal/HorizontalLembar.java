package id.rukun.prosedur.koordinasi.proses.horizontal;

import id.rukun.berkas.KasusService;
import id.rukun.engine.sheet.Lembar;
import id.rukun.engine.sheet.LembarProsedur;
import id.rukun.prosedur.koordinasi.DirektoriUnit;
import id.rukun.prosedur.koordinasi.KoordinasiService;
import id.rukun.prosedur.koordinasi.horizontal.HorizontalService;
import id.rukun.prosedur.koordinasi.horizontal.KoordinasiHorizontal;
import id.rukun.prosedur.koordinasi.horizontal.PembukaHorizontal;
import id.rukun.prosedur.koordinasi.horizontal.PersetujuanAsisten;
import id.rukun.tenggat.Kalender;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;

/** Shows what the Asisten coordinate about, the text that goes round, and what each has answered. */
@Component
class HorizontalLembar implements LembarProsedur {

    private final HorizontalService horizontal;
    private final KoordinasiService koordinasi;
    private final KasusService kasus;
    private final DirektoriUnit direktori;

    HorizontalLembar(HorizontalService horizontal, KoordinasiService koordinasi, KasusService kasus, DirektoriUnit direktori) {
        this.horizontal = horizontal;
        this.koordinasi = koordinasi;
        this.kasus = kasus;
        this.direktori = direktori;
    }

    @Override
    public String prosedur() {
        return HorizontalProcess.KUNCI;
    }

    @Override
    public void isi(KonteksTugas konteks, Lembar lembar) {
        KoordinasiHorizontal yang = horizontal.ambil((String) konteks.variabel().get(PembukaHorizontal.HORIZONTAL));
        lembar.fakta("Pokok", yang.pokok());
        lembar.fakta("Tujuan", yang.tujuan().sebutan());
        if (yang.koordinasiId() != null) {
            lembar.fakta("Koordinasi", "kasus " + kasus.kasus(yang.koordinasiId()).nomor() + ", "
                    + koordinasi.koordinasi(yang.koordinasiId()).perihal());
        }
        lembar.fakta("Naskah", yang.naskah());
        if (yang.diedarkanPada() != null) {
            lembar.fakta("Diedarkan", Kalender.tulis(yang.diedarkanPada()) + ", dibahas " + yang.dibahasDalam().sebutan().toLowerCase());
        }
        lembar.fakta("Asisten", horizontal.peserta(yang.id()).stream().map(satu -> baris(yang, satu)).collect(Collectors.joining("\n")));
    }

    private String baris(KoordinasiHorizontal yang, PersetujuanAsisten satu) {
        String nama = direktori.nama(satu.asistenId()) + (satu.asistenId().equals(yang.penyusunId()) ? " (penyusun naskah)" : "");
        if (satu.jawaban() == null) {
            return nama + (yang.naskah() == null ? "" : ": belum menjawab");
        }
        return nama + ": " + satu.jawaban().sebutan() + (satu.catatan() == null ? "" : ". " + satu.catatan());
    }
}
