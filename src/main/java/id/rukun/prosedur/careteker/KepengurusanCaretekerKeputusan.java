package id.rukun.prosedur.careteker;

import id.rukun.hukum.Putusan;
import id.rukun.jabatan.PemegangJabatan;
import id.rukun.prosedur.keputusan.PemohonKeputusan;
import id.rukun.prosedur.keputusan.PerkaraKeputusan;
import id.rukun.prosedur.keputusan.register.KontenKeputusan;
import id.rukun.tenggat.Kalender;
import id.rukun.wilayah.WilayahService;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;

/** The Keputusan Lurah on the temporary board of a Careteker (Pasal 8 ayat (3), Pasal 30 ayat (3); DOC-17). */
@Component
class KepengurusanCaretekerKeputusan implements PemohonKeputusan {

    private final KepengurusanCaretekerService kepengurusan;
    private final SyaratKepengurusan syarat;
    private final WilayahService wilayah;

    KepengurusanCaretekerKeputusan(KepengurusanCaretekerService kepengurusan, SyaratKepengurusan syarat,
            WilayahService wilayah) {
        this.kepengurusan = kepengurusan;
        this.syarat = syarat;
        this.wilayah = wilayah;
    }

    @Override
    public String prosedur() {
        return "kepengurusan-sementara-careteker";
    }

    @Override
    public String jenis() {
        return "KEPENGURUSAN_SEMENTARA_CARETEKER";
    }

    /** The list goes back to the Careteker. */
    @Override
    public boolean berakhirBilaDitolak() {
        return false;
    }

    @Override
    public List<Putusan> syarat(PerkaraKeputusan perkara) {
        return syarat.pada(perkara.kasusId(), perkara.hari());
    }

    @Override
    public KontenKeputusan konten(PerkaraKeputusan perkara) {
        KepengurusanCareteker isi = kepengurusan.dari(perkara.kasusId());
        Optional<PemegangJabatan> careteker = careteker(perkara, isi);
        String siapa = careteker.map(PemegangJabatan::nama).orElse("yang tidak jadi menjabat");
        String unit = wilayah.nama(isi.unitId());
        Map<String, String> nama = kepengurusan.nama(perkara.kasusId());
        String sumber = syarat.gedung(isi.unitId()) ? "Perhimpunan Pemilik dan Penghuni Satuan Rumah Susun, pemilik, atau penghuni"
                : "masyarakat setempat";
        String susunan = kepengurusan.anggota(perkara.kasusId()).stream()
                .map(a -> a.jabatan().sebutan() + ": " + nama.get(a.pendudukId())).collect(Collectors.joining("\n"));
        return new KontenKeputusan("Kepengurusan Sementara " + unit,
                List.of("Careteker Ketua " + unit + ", " + siapa
                        + ", telah mengusulkan kepengurusan sementara yang berasal dari " + sumber),
                List.of("Menetapkan kepengurusan sementara " + unit + ":\n" + susunan,
                        "Kepengurusan sementara bertugas sampai dengan berakhirnya Careteker"
                                + careteker.map(p -> ", paling lambat tanggal " + Kalender.tulis(p.sampai())).orElse("")
                                + ", atau terbentuknya kepengurusan yang baru bila lebih dahulu."),
                List.of(isi.unitId()), Map.of("Careteker", siapa, "Sumber", sumber));
    }

    /** Who has proposed it, with the post that he has on the day: he may have been appointed again since. */
    private Optional<PemegangJabatan> careteker(PerkaraKeputusan perkara, KepengurusanCareteker isi) {
        Optional<PemegangJabatan> pengusul = kepengurusan.pengusul(perkara.kasusId());
        return pengusul.flatMap(siapa -> kepengurusan.careteker(isi.unitId(), perkara.hari())
                .filter(p -> p.orang().equals(siapa.orang()))).or(() -> pengusul);
    }
}
