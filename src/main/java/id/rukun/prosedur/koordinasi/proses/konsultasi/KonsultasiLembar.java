package id.rukun.prosedur.koordinasi.proses.konsultasi;

import id.rukun.berkas.KasusService;
import id.rukun.engine.sheet.Lembar;
import id.rukun.engine.sheet.LembarProsedur;
import id.rukun.prosedur.koordinasi.DirektoriUnit;
import id.rukun.prosedur.koordinasi.Koordinasi;
import id.rukun.prosedur.koordinasi.KoordinasiService;
import id.rukun.prosedur.koordinasi.konsultasi.KonsultasiUnit;
import id.rukun.prosedur.koordinasi.konsultasi.KonsultasiUnitService;
import id.rukun.prosedur.koordinasi.konsultasi.SyaratKonsultasi;
import id.rukun.tenggat.Kalender;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.springframework.stereotype.Component;

/** Shows who consults whom about what, what was answered, and who enters the answer. */
@Component
class KonsultasiLembar implements LembarProsedur {

    private static final String PERMINTAAN = "konsultasi-permintaan";

    private final KonsultasiUnitService konsultasi;
    private final KoordinasiService koordinasi;
    private final SyaratKonsultasi syarat;
    private final DirektoriUnit direktori;
    private final KasusService kasus;

    KonsultasiLembar(KonsultasiUnitService konsultasi, KoordinasiService koordinasi, SyaratKonsultasi syarat, DirektoriUnit direktori,
            KasusService kasus) {
        this.konsultasi = konsultasi;
        this.koordinasi = koordinasi;
        this.syarat = syarat;
        this.direktori = direktori;
        this.kasus = kasus;
    }

    @Override
    public String prosedur() {
        return KonsultasiProcess.KUNCI;
    }

    @Override
    public void isi(KonteksTugas konteks, Lembar lembar) {
        String id = (String) konteks.variabel().get(KonsultasiProcess.KONSULTASI);
        if (id == null) {
            dipanggil(konteks).ifPresent(satu -> koordinasi(lembar, satu));
        } else {
            konsultasi(konteks, lembar, konsultasi.ambil(id));
        }
    }

    private Optional<Koordinasi> dipanggil(KonteksTugas konteks) {
        return Optional.ofNullable(konteks.kasusId()).flatMap(koordinasi::cari);
    }

    private void koordinasi(Lembar lembar, Koordinasi satu) {
        lembar.fakta("Koordinasi", satu.perihal() + ", kasus " + kasus.kasus(satu.kasusId()).nomor());
    }

    private void konsultasi(KonteksTugas konteks, Lembar lembar, KonsultasiUnit yang) {
        Optional.ofNullable(yang.koordinasiId()).flatMap(koordinasi::cari).ifPresent(satu -> koordinasi(lembar, satu));
        lembar.fakta("Yang berkonsultasi", direktori.nama(yang.pemohonId()));
        lembar.fakta("Yang dikonsultasi", direktori.nama(yang.pihakId()));
        lembar.fakta("Pokok", yang.pokok());
        lembar.fakta("Kegiatan", yang.kegiatan());
        lembar.fakta("Uraian", yang.uraian());
        lembar.fakta("Dimulai", Kalender.tulis(yang.dimulaiPada()));
        lembar.fakta("Ditunggu sampai", Kalender.tulis(yang.ditungguSampai()) + " (kebijakan Rukun)");
        lembar.fakta("Tanggapan", yang.isiTanggapan());
        lembar.fakta("Berkas tanggapan", yang.berkasTanggapan());
        lembar.tanda("kota", List.of(yang.kota().name()));
        if (yang.isiTanggapan() == null && !yang.pihakId().equals(konteks.variabel().get(KonsultasiProcess.UNIT_PENJAWAB))) {
            lembar.catatan(direktori.nama(yang.pihakId()) + " tidak mempunyai akun: tanggapan yang diterima darinya diisi oleh yang "
                    + "berkonsultasi (kebijakan Rukun).");
        }
    }

    /** What the coordination has said already. */
    @Override
    public Map<String, String> awal(KonteksTugas konteks) {
        Map<String, String> awal = new HashMap<>();
        if (konteks.formulir().equals(PERMINTAAN)) {
            dipanggil(konteks).ifPresent(satu -> {
                awal.put("pokok", satu.perihal());
                awal.put("uraian", satu.uraian());
                syarat.ditawarkan(konteks.unitId(), satu.tenant(), satu).stream().findFirst().ifPresent(pihak -> awal.put("pihak", pihak));
            });
        }
        return awal;
    }
}
