package id.rukun.prosedur.koordinasi.proses.permintaan;

import id.rukun.engine.step.Langkah;
import id.rukun.hukum.perwalibukittinggi.umum.HorizontalFakta;
import id.rukun.prosedur.koordinasi.Koordinasi;
import id.rukun.prosedur.koordinasi.KoordinasiAsisten;
import id.rukun.prosedur.koordinasi.KoordinasiService;
import id.rukun.prosedur.koordinasi.formulir.horizontal.TujuanHorizontal;
import id.rukun.prosedur.koordinasi.formulir.permintaan.PilihanFungsi;
import id.rukun.prosedur.koordinasi.horizontal.PembukaHorizontal;
import id.rukun.prosedur.koordinasi.horizontal.PermintaanHorizontal;
import id.rukun.prosedur.koordinasi.horizontal.SebabHorizontal;
import id.rukun.prosedur.koordinasi.horizontal.SyaratHorizontal;
import org.springframework.stereotype.Component;

/** Has the Asisten of a matter coordinate among themselves (Pasal 9 angka 4 Perwali Bukittinggi 65/2014). */
@Component
class HorizontalPerkara {

    private final KoordinasiService koordinasi;
    private final SyaratHorizontal syarat;
    private final PembukaHorizontal pembuka;

    HorizontalPerkara(KoordinasiService koordinasi, SyaratHorizontal syarat, PembukaHorizontal pembuka) {
        this.koordinasi = koordinasi;
        this.syarat = syarat;
        this.pembuka = pembuka;
    }

    /** When somebody begins to coordinate the matter: where it is owed, and not done yet. */
    void buka(Langkah langkah, Koordinasi satu) {
        HorizontalFakta fakta = syarat.kewajiban(satu.kasusId());
        if (fakta.wajib() && !fakta.belum().isEmpty()) {
            buka(langkah, satu, SebabHorizontal.PEMBIDANGAN);
        }
    }

    /** When the matter was to be closed without it. */
    void sebelumDitutup(Langkah langkah, Koordinasi satu) {
        buka(langkah, satu, SebabHorizontal.PENUTUPAN);
    }

    private void buka(Langkah langkah, Koordinasi satu, SebabHorizontal sebab) {
        TujuanHorizontal tujuan = satu.fungsi() == PilihanFungsi.PERUMUSAN_KEBIJAKAN ? TujuanHorizontal.SINKRONISASI_KEBIJAKAN
                : TujuanHorizontal.KETERPADUAN_PROSES;
        pembuka.buka(langkah, new PermintaanHorizontal(sebab, satu.kasusId(), koordinasi.asisten(satu.kasusId()).stream()
                .map(KoordinasiAsisten::asistenId).toList(), satu.perihal(), tujuan), "Koordinasi “" + satu.perihal()
                + "” menyangkut lebih dari satu Asisten (Pasal 9 angka 4 Perwali Bukittinggi 65/2014).").orElseThrow();
    }
}
