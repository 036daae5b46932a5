package id.rukun.prosedur.musyawarah.proses;

import id.rukun.engine.step.Langkah;
import id.rukun.engine.step.LangkahDelegate;
import id.rukun.engine.step.LangkahFactory;
import id.rukun.hukum.kebijakan.PimpinanBerwenang;
import id.rukun.hukum.pergub171.penataan.PimpinanFakta;
import id.rukun.hukum.pergub171.umum.DaftarPesertaRt;
import id.rukun.jabatan.PemegangJabatan;
import id.rukun.prosedur.musyawarah.CalonPeserta;
import id.rukun.prosedur.musyawarah.MusyawarahService;
import id.rukun.prosedur.musyawarah.RangkaianMusyawarah;
import id.rukun.prosedur.musyawarah.UndanganIsian;
import id.rukun.wilayah.WilayahService;
import java.util.List;
import org.springframework.stereotype.Component;

/** P-37/G2: fixes the list of participants as of the invitation day; somebody entitled must have invited. */
@Component
class CatatUndanganDelegate extends LangkahDelegate {

    private final MusyawarahService musyawarah;
    private final PesertaRt pesertaRt;
    private final WilayahService wilayah;

    CatatUndanganDelegate(LangkahFactory factory, MusyawarahService musyawarah, PesertaRt pesertaRt,
            WilayahService wilayah) {
        super(factory);
        this.musyawarah = musyawarah;
        this.pesertaRt = pesertaRt;
        this.wilayah = wilayah;
    }

    @Override
    protected void jalankan(Langkah langkah) {
        UndanganIsian undangan = langkah.isian(UndanganIsian.class);
        RangkaianMusyawarah rangkaian = musyawarah.rangkaian(langkah.prosesId()).orElseThrow();
        langkah.wajibTanggalSesuai();
        langkah.wajib(PimpinanBerwenang.class, pengundang(rangkaian, undangan));
        List<CalonPeserta> daftar = pesertaRt.daftar(rangkaian.unitId(), undangan.tanggalUndangan());
        List<String> ids = daftar.stream().map(CalonPeserta::orangId).toList();
        langkah.wajib(DaftarPesertaRt.class, new DaftarPesertaRt.Fakta(ids, ids.stream().distinct().toList()));
        musyawarah.undang(rangkaian, undangan, daftar);
    }

    /** The office invites through whoever exercises its chair that day, or stands in. */
    private PimpinanFakta pengundang(RangkaianMusyawarah rangkaian, UndanganIsian undangan) {
        var pemegang = pesertaRt.pengundang(rangkaian.unitId(), rangkaian.mode(), undangan.tanggalUndangan());
        String id = pemegang.map(PemegangJabatan::id).orElse(null);
        String nama = pemegang.map(PemegangJabatan::nama).orElse("");
        String unit = wilayah.nama(pesertaRt.unitPimpinan(rangkaian.unitId(), rangkaian.mode()));
        return new PimpinanFakta(id == null ? "" : id, nama, id, id == null ? null : nama,
                pemegang.map(p -> pesertaRt.kualitas(p, undangan.tanggalUndangan())).orElse("Ketua " + unit));
    }
}
