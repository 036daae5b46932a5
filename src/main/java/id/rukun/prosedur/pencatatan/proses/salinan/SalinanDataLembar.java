package id.rukun.prosedur.pencatatan.proses.salinan;

import id.rukun.berkas.KasusService;
import id.rukun.engine.sheet.Lembar;
import id.rukun.engine.sheet.LembarProsedur;
import id.rukun.hukum.ParameterHukum;
import id.rukun.isian.arsip.ArsipIsian;
import id.rukun.penduduk.catat.PembacaPenduduk;
import id.rukun.prosedur.pencatatan.DampakService;
import id.rukun.prosedur.pencatatan.SuratDasar;
import id.rukun.prosedur.pencatatan.formulir.salinan.SalinanDataIsian;
import id.rukun.tenggat.Kalender;
import id.rukun.wilayah.WilayahService;
import java.util.Optional;
import org.springframework.stereotype.Component;

/** Says whose data are asked for, by which letter, and in which cases he is named. */
@Component
class SalinanDataLembar implements LembarProsedur {

    private static final String BATAS = "RUKUN-PRD-53";
    private static final String WAKTU = "Salinan diberikan paling lambat %d × 24 jam sejak permintaannya diterima (Pasal 32 ayat (2) UU 27/2022, "
            + "menurut tafsir): pada hari terakhirnya, sampai pukul surat itu diterima.";

    private final PembacaPenduduk pembaca;
    private final DampakService dampak;
    private final ArsipIsian arsip;
    private final KasusService kasusService;
    private final WilayahService wilayah;
    private final ParameterHukum parameter;

    SalinanDataLembar(PembacaPenduduk pembaca, DampakService dampak, ArsipIsian arsip, KasusService kasusService, WilayahService wilayah,
            ParameterHukum parameter) {
        this.pembaca = pembaca;
        this.dampak = dampak;
        this.arsip = arsip;
        this.kasusService = kasusService;
        this.wilayah = wilayah;
        this.parameter = parameter;
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
            lembar.fakta("Yang meminta", isian.kedudukan().sebutan() + (isian.pemohon() == null ? "" : ": " + isian.pemohon()));
            lembar.fakta("Dasar", SuratDasar.sebut(isian.surat(), isian.nomorSurat(), isian.tanggalSurat()));
            lembar.fakta("Diterima Kelurahan", Kalender.tulis(isian.diterima()));
            lembar.fakta("Alasan", isian.alasan());
            dampak.penduduk(isian.penduduk(), konteks.unitId(), konteks.kasusId()).tampilkan(lembar);
            lembar.catatan(WAKTU.formatted(parameter.pada(kasusService.kasus(konteks.kasusId()).edisi()).masa(BATAS).getDays()));
            lembar.catatan("Salinannya memuat data orang itu saja, dengan NIK dan nomor KK-nya utuh, dan diserahkan kepadanya atau yang mewakilinya "
                    + "(kebijakan Rukun).");
        });
    }

    private Optional<SalinanDataIsian> isian(KonteksTugas konteks) {
        return arsip.terbaru(konteks.kasusId(), konteks.prosesId(), konteks.unitId(), kasusService.kasus(konteks.kasusId()).unitId(),
                SalinanDataIsian.class);
    }
}
