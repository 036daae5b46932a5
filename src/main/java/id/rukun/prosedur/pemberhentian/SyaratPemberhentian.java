package id.rukun.prosedur.pemberhentian;

import id.rukun.berkas.KasusService;
import id.rukun.hukum.KatalogAturan;
import id.rukun.hukum.Putusan;
import id.rukun.hukum.kebijakan.pemberhentian.YangBerhentiMenjabat;
import id.rukun.hukum.pergub171.pemberhentian.KematianBerdokumen;
import id.rukun.hukum.pergub171.pemberhentian.PengunduranDiriBersurat;
import id.rukun.jabatan.PemegangJabatan;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Component;

/** What is asked about a death or a resignation. */
@Component
public class SyaratPemberhentian {

    private final PemberhentianService pemberhentian;
    private final KatalogAturan katalog;
    private final KasusService kasusService;

    SyaratPemberhentian(PemberhentianService pemberhentian, KatalogAturan katalog, KasusService kasusService) {
        this.pemberhentian = pemberhentian;
        this.katalog = katalog;
        this.kasusService = kasusService;
    }

    /** What must hold on the day of a Keputusan: the post is over by one of the two causes, on its paper. */
    List<Putusan> keputusan(String kasusId) {
        Pemberhentian yang = pemberhentian.ambil(kasusId);
        LocalDate edisi = kasusService.kasus(kasusId).edisi();
        return List.of(yang.meninggal() ? katalog.periksa(KematianBerdokumen.class, kematian(yang), edisi)
                : katalog.periksa(PengunduranDiriBersurat.class, surat(yang), edisi));
    }

    /** The paper of a death. */
    public static KematianBerdokumen.Fakta kematian(Pemberhentian yang) {
        return new KematianBerdokumen.Fakta(yang.tanggal(), yang.dokumen());
    }

    /** The letter of a resignation, which nobody else has signed where it was taken in. */
    public static PengunduranDiriBersurat.Fakta surat(Pemberhentian yang) {
        return new PengunduranDiriBersurat.Fakta(true, yang.dokumen());
    }

    /** A post that is no longer to be held from a day on; empty where it is none of the office's. */
    public static YangBerhentiMenjabat.Fakta menjabat(LocalDate berlaku, Optional<PemegangJabatan> siapa) {
        return new YangBerhentiMenjabat.Fakta(berlaku, siapa.isPresent(), siapa.map(PemegangJabatan::mulai).orElse(null),
                siapa.map(PemegangJabatan::sampai).orElse(null));
    }
}
