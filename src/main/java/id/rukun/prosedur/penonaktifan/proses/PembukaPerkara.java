package id.rukun.prosedur.penonaktifan.proses;

import id.rukun.berkas.rantai.JenisEntri;
import id.rukun.engine.step.Langkah;
import id.rukun.engine.step.Penjabat;
import id.rukun.hukum.Sebutan;
import id.rukun.hukum.kebijakan.penonaktifan.SatuPenonaktifanTerbuka;
import id.rukun.hukum.kebijakan.penonaktifan.SubjekMenjabat;
import id.rukun.jabatan.JabatanService;
import id.rukun.jabatan.KetidakhadiranService;
import id.rukun.jabatan.PemegangJabatan;
import id.rukun.prosedur.penonaktifan.JalurPenonaktifan;
import id.rukun.prosedur.penonaktifan.PenonaktifanService;
import id.rukun.prosedur.penonaktifan.SyaratPenonaktifan;
import id.rukun.prosedur.penonaktifan.formulir.IsiDasar;
import id.rukun.wilayah.WilayahService;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.springframework.stereotype.Component;

/** Opens a case about somebody, on either route: he holds a post, no other case about him is open, and the grounds are there. */
@Component
public class PembukaPerkara {

    private final PenonaktifanService penonaktifan;
    private final SyaratPenonaktifan syarat;
    private final JabatanService jabatan;
    private final Penjabat penjabat;
    private final WilayahService wilayah;

    PembukaPerkara(PenonaktifanService penonaktifan, SyaratPenonaktifan syarat, JabatanService jabatan, Penjabat penjabat,
            WilayahService wilayah) {
        this.penonaktifan = penonaktifan;
        this.syarat = syarat;
        this.jabatan = jabatan;
        this.penjabat = penjabat;
        this.wilayah = wilayah;
    }

    /**
     * Demands that somebody can be the one concerned: he is on a board in the area, is not who acts, and no other case about him
     * is open.
     *
     * @param subjekId id of his post
     */
    public PemegangJabatan wajibSubjek(Langkah langkah, String subjekId) {
        Optional<PemegangJabatan> siapa = jabatan.posisi(subjekId).filter(KetidakhadiranService::dapatBerhalangan)
                .filter(p -> wilayah.mencakup(langkah.unitId(), p.unitId()));
        langkah.wajib(List.of("subjek"), SubjekMenjabat.class, syarat.menjabat(siapa, langkah.hariIni()));
        PemegangJabatan yang = siapa.orElseThrow();
        penjabat.wajibBukanPihak(langkah, List.of(yang.orang()));
        langkah.wajib(List.of("subjek"), SatuPenonaktifanTerbuka.class, new SatuPenonaktifanTerbuka.Fakta(jabatan.sebutan(yang),
                penonaktifan.kasusLain(yang, langkah.kasusId(), langkah.hariIni()).orElse(null)));
        return yang;
    }

    /** Demands the grounds. */
    public void wajibDasar(Langkah langkah, PemegangJabatan siapa, IsiDasar isian) {
        PenanyaSoal.wajib(langkah, syarat.dasar(siapa, isian.diajukan(), langkah.hariIni()));
    }

    /** Records the case. */
    public void catat(Langkah langkah, PemegangJabatan siapa, JalurPenonaktifan jalur, IsiDasar isian) {
        penonaktifan.buka(langkah.kasusId(), siapa, jalur, isian.diajukan());
        langkah.tetapkan(PenonaktifanProcess.SUBJEK, siapa.orang());
        langkah.tetapkan(PenonaktifanProcess.HASIL_PENETAPAN, null);
        langkah.tulis(JenisEntri.TINDAKAN, Map.of("tindakan", "Perkara penonaktifan dibuka", "unit", siapa.unitId(), "keterangan",
                siapa.nama() + ", " + jabatan.sebutan(siapa) + ": Pasal 35 ayat (2) huruf "
                        + Sebutan.daftar(isian.diajukan().stream().map(d -> d.dasar().huruf()).toList()) + "."));
    }
}
