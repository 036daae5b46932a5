package id.rukun.prosedur.pencatatan.proses.salinan;

import id.rukun.berkas.KasusService;
import id.rukun.engine.sheet.Lembar;
import id.rukun.engine.sheet.LembarProsedur;
import id.rukun.isian.arsip.ArsipIsian;
import id.rukun.penduduk.catat.PembacaPenduduk;
import id.rukun.prosedur.pencatatan.DampakService;
import id.rukun.prosedur.pencatatan.formulir.salinan.SalinanDataIsian;
import id.rukun.tenggat.Kalender;
import id.rukun.wilayah.WilayahService;
import java.util.Optional;
import org.springframework.stereotype.Component;

/** Says whose data are asked for, by which letter, and in which cases he is named. */
@Component
class SalinanDataLembar implements LembarProsedur {

    private final PembacaPenduduk pembaca;
    private final DampakService dampak;
    private final ArsipIsian arsip;
    private final KasusService kasusService;
    private final WilayahService wilayah;

    SalinanDataLembar(PembacaPenduduk pembaca, DampakService dampak, ArsipIsian arsip, KasusService kasusService, WilayahService wilayah) {
        this.pembaca = pembaca;
        this.dampak = dampak;
        this.arsip = arsip;
        this.kasusService = kasusService;
        this.wilayah = wilayah;
    }

    @Override
    public String prosedur() {
        return SalinanDataProcess.KUNCI;
    }

    @Override
    public void isi(KonteksTugas konteks, Lembar lembar) {
        isian(konteks).ifPresent(isian -> {
            pembaca.keadaan(isian.penduduk()).ifPresent(k -> lembar.fakta("Tentang", k.orang().nama()
                    + (k.rtId() == null ? "" : ", " + wilayah.nama(k.rtId()))));
            lembar.fakta("Dasar", isian.surat() + " nomor " + isian.nomorSurat() + " tanggal " + Kalender.tulis(isian.tanggalSurat()));
            lembar.fakta("Alasan", isian.alasan());
            dampak.penduduk(isian.penduduk(), konteks.unitId(), konteks.kasusId()).tampilkan(lembar);
            lembar.catatan("Salinannya memuat data orang itu saja, dan diserahkan kepadanya sendiri (kebijakan Rukun).");
        });
    }

    private Optional<SalinanDataIsian> isian(KonteksTugas konteks) {
        return arsip.terbaru(konteks.kasusId(), konteks.prosesId(), konteks.unitId(), kasusService.kasus(konteks.kasusId()).unitId(),
                SalinanDataIsian.class);
    }
}
