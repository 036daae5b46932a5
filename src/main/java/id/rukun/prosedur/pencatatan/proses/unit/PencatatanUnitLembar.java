package id.rukun.prosedur.pencatatan.proses.unit;

import id.rukun.berkas.KasusService;
import id.rukun.engine.sheet.Lembar;
import id.rukun.engine.sheet.LembarProsedur;
import id.rukun.isian.arsip.ArsipIsian;
import id.rukun.prosedur.pencatatan.DampakService;
import id.rukun.prosedur.pencatatan.SuratDasar;
import id.rukun.prosedur.pencatatan.formulir.unit.PencatatanUnitIsian;
import id.rukun.prosedur.pencatatan.unit.RencanaUnit;
import id.rukun.wilayah.WilayahService;
import java.util.Optional;
import org.springframework.stereotype.Component;

/** Says before it is decided what is declared now, what will be, and what it touches. */
@Component
class PencatatanUnitLembar implements LembarProsedur {

    private final RencanaUnit rencana;
    private final DampakService dampak;
    private final ArsipIsian arsip;
    private final KasusService kasusService;
    private final WilayahService wilayah;

    PencatatanUnitLembar(RencanaUnit rencana, DampakService dampak, ArsipIsian arsip, KasusService kasusService, WilayahService wilayah) {
        this.rencana = rencana;
        this.dampak = dampak;
        this.arsip = arsip;
        this.kasusService = kasusService;
        this.wilayah = wilayah;
    }

    @Override
    public String prosedur() {
        return PencatatanUnitProcess.KUNCI;
    }

    @Override
    public void isi(KonteksTugas konteks, Lembar lembar) {
        isian(konteks).ifPresent(isian -> {
            lembar.fakta("Tentang", wilayah.nama(isian.unit()));
            lembar.fakta("Perubahan", isian.jenis().sebutan());
            lembar.fakta("Sekarang", String.join("\n", rencana.sekarang(isian)));
            lembar.fakta("Sesudahnya", String.join("\n", rencana.sesudahnya(isian)));
            lembar.fakta("Dasar", SuratDasar.sebut(isian.surat(), isian.nomorSurat(), isian.tanggalSurat()));
            lembar.fakta("Alasan", isian.alasan());
            dampak.unit(isian.unit(), konteks.kasusId()).tampilkan(lembar);
        });
    }

    private Optional<PencatatanUnitIsian> isian(KonteksTugas konteks) {
        return arsip.terbaru(konteks.kasusId(), konteks.prosesId(), konteks.unitId(), kasusService.kasus(konteks.kasusId()).unitId(),
                PencatatanUnitIsian.class);
    }
}
