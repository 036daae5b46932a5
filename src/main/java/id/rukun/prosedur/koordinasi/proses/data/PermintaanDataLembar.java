package id.rukun.prosedur.koordinasi.proses.data;

import id.rukun.berkas.KasusService;
import id.rukun.engine.sheet.Lembar;
import id.rukun.engine.sheet.LembarProsedur;
import id.rukun.prosedur.koordinasi.DirektoriUnit;
import id.rukun.prosedur.koordinasi.Koordinasi;
import id.rukun.prosedur.koordinasi.KoordinasiService;
import id.rukun.prosedur.koordinasi.data.ArahData;
import id.rukun.prosedur.koordinasi.data.PertukaranData;
import id.rukun.prosedur.koordinasi.data.PertukaranDataService;
import id.rukun.prosedur.koordinasi.penjawab.PihakPerkara;
import id.rukun.prosedur.koordinasi.penjawab.WaktuMenjawab;
import id.rukun.tenggat.Kalender;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.springframework.stereotype.Component;

/** Shows in which coordination what is asked of whom, by when, and who enters the answer. */
@Component
class PermintaanDataLembar implements LembarProsedur {

    private static final String PERTUKARAN = "data-pertukaran";

    private final PertukaranDataService data;
    private final KoordinasiService koordinasi;
    private final PihakPerkara perkara;
    private final DirektoriUnit direktori;
    private final KasusService kasus;
    private final WaktuMenjawab waktu;

    PermintaanDataLembar(PertukaranDataService data, KoordinasiService koordinasi, PihakPerkara perkara, DirektoriUnit direktori,
            KasusService kasus, WaktuMenjawab waktu) {
        this.data = data;
        this.koordinasi = koordinasi;
        this.perkara = perkara;
        this.direktori = direktori;
        this.kasus = kasus;
        this.waktu = waktu;
    }

    @Override
    public String prosedur() {
        return PermintaanDataProcess.KUNCI;
    }

    @Override
    public void isi(KonteksTugas konteks, Lembar lembar) {
        String id = (String) konteks.variabel().get(PermintaanDataProcess.PERTUKARAN);
        if (id == null) {
            koordinasi.cari(konteks.kasusId()).ifPresent(satu -> koordinasi(lembar, satu));
        } else {
            pertukaran(konteks, lembar, data.ambil(id));
        }
    }

    private void koordinasi(Lembar lembar, Koordinasi satu) {
        lembar.fakta("Koordinasi", satu.perihal() + ", kasus " + kasus.kasus(satu.kasusId()).nomor());
    }

    private void pertukaran(KonteksTugas konteks, Lembar lembar, PertukaranData yang) {
        koordinasi(lembar, koordinasi.koordinasi(yang.koordinasiId()));
        lembar.fakta(yang.arah() == ArahData.PERMINTAAN ? "Diminta" : "Disampaikan", yang.jenis().sebutan());
        lembar.fakta("Isi", yang.isi());
        lembar.fakta("Berkas", yang.lampiran());
        lembar.fakta("Dari", direktori.nama(yang.pengirimId()));
        lembar.fakta("Kepada", direktori.nama(yang.penerimaId()));
        lembar.fakta("Dikirim", Kalender.tulis(yang.dikirimPada()) + (yang.kali() > 1 ? ", permintaan ke-" + yang.kali() : ""));
        if (yang.target() != null) {
            lembar.fakta("Dijawab paling lambat", waktu.tulis(kasus.kasus(yang.kasusId()), yang.dikirimPada(), yang.target()));
            lembar.fakta("Ditunggu sampai", Kalender.tulis(yang.ditungguSampai()) + " (kebijakan Rukun)");
        }
        if (!yang.penerimaId().equals(konteks.variabel().get(PermintaanDataProcess.UNIT_PENJAWAB))) {
            lembar.catatan(direktori.nama(yang.penerimaId()) + " tidak mempunyai akun: jawaban yang diterima darinya diisi oleh yang meminta "
                    + "(kebijakan Rukun).");
        }
    }

    /** What the coordination has said already. */
    @Override
    public Map<String, String> awal(KonteksTugas konteks) {
        Map<String, String> awal = new HashMap<>();
        if (konteks.formulir().equals(PERTUKARAN) && konteks.kasusId() != null) {
            awal.put("arah", ArahData.PERMINTAAN.name());
            List<String> pihak = koordinasi.cari(konteks.kasusId()).map(satu -> perkara.dituju(satu, konteks.unitId())).orElse(List.of());
            pihak.stream().findFirst().ifPresent(pertama -> awal.put("penerima", pertama));
        }
        return awal;
    }
}
