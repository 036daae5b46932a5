package id.rukun.prosedur.musyawarah.proses;

import id.rukun.engine.step.Langkah;
import id.rukun.engine.step.LangkahDelegate;
import id.rukun.engine.step.LangkahFactory;
import id.rukun.hukum.kebijakan.PimpinanBerwenang;
import id.rukun.hukum.pergub171.musyawarah.PimpinanFakta;
import id.rukun.jabatan.PemegangJabatan;
import id.rukun.prosedur.musyawarah.CalonPeserta;
import id.rukun.prosedur.musyawarah.KatalogMode;
import id.rukun.prosedur.musyawarah.KursiPimpinan;
import id.rukun.prosedur.musyawarah.ModeMusyawarah;
import id.rukun.prosedur.musyawarah.MusyawarahService;
import id.rukun.prosedur.musyawarah.PertanyaanAturan;
import id.rukun.prosedur.musyawarah.RangkaianMusyawarah;
import id.rukun.prosedur.musyawarah.UndanganIsian;
import id.rukun.wilayah.WilayahService;
import java.time.LocalDate;
import java.util.List;
import org.springframework.stereotype.Component;

/** P-37/G2: fixes the list of participants as of the invitation day; somebody entitled must have invited. */
@Component
class CatatUndanganDelegate extends LangkahDelegate {

    private final MusyawarahService musyawarah;
    private final KatalogMode katalogMode;
    private final KursiPimpinan kursi;
    private final WilayahService wilayah;

    CatatUndanganDelegate(LangkahFactory factory, MusyawarahService musyawarah, KatalogMode katalogMode,
            KursiPimpinan kursi, WilayahService wilayah) {
        super(factory);
        this.musyawarah = musyawarah;
        this.katalogMode = katalogMode;
        this.kursi = kursi;
        this.wilayah = wilayah;
    }

    @Override
    protected void jalankan(Langkah langkah) {
        UndanganIsian undangan = langkah.isian(UndanganIsian.class);
        RangkaianMusyawarah rangkaian = musyawarah.rangkaian(langkah.prosesId()).orElseThrow();
        ModeMusyawarah mode = katalogMode.untuk(rangkaian);
        langkah.wajibTanggalSesuai();
        langkah.wajib(PimpinanBerwenang.class, pengundang(mode, rangkaian, undangan.tanggalUndangan()));
        List<CalonPeserta> daftar = mode.peserta(rangkaian, undangan.tanggalUndangan());
        mode.susunan(daftar).forEach(pertanyaan -> wajib(langkah, pertanyaan));
        musyawarah.undang(rangkaian, undangan, daftar);
    }

    /** The office invites through whoever exercises its chair that day, or stands in. */
    private PimpinanFakta pengundang(ModeMusyawarah mode, RangkaianMusyawarah rangkaian, LocalDate hari) {
        var pemegang = kursi.pengundang(mode, rangkaian, hari);
        String id = pemegang.map(PemegangJabatan::id).orElse(null);
        String nama = pemegang.map(PemegangJabatan::nama).orElse("");
        return new PimpinanFakta(id == null ? "" : id, nama, id, id == null ? null : nama,
                pemegang.map(p -> kursi.kualitas(p, hari)).orElseGet(() -> mode.jabatanPimpinan().sebutan() + " "
                        + wilayah.nama(mode.unitPimpinan(rangkaian))));
    }

    private static <F extends Record> void wajib(Langkah langkah, PertanyaanAturan<F> pertanyaan) {
        langkah.wajib(pertanyaan.aturan(), pertanyaan.fakta());
    }
}
