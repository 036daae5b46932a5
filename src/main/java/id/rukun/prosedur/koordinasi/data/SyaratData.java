package id.rukun.prosedur.koordinasi.data;

import id.rukun.berkas.KasusService;
import id.rukun.berkas.kasus.Kasus;
import id.rukun.hukum.kebijakan.pertukaran.PerangkatDaerahMenjawab;
import id.rukun.hukum.perwalibanjar.data.PermintaanDijawab;
import id.rukun.hukum.perwalibukittinggi.data.DalamForumKoordinasi;
import id.rukun.hukum.perwalibukittinggi.data.JawabanTerisi;
import id.rukun.hukum.perwalibukittinggi.data.PenerimaUnsurKoordinasi;
import id.rukun.isian.nilai.Terlampir;
import id.rukun.prosedur.koordinasi.DirektoriUnit;
import id.rukun.prosedur.koordinasi.Koordinasi;
import id.rukun.prosedur.koordinasi.Pembidangan;
import id.rukun.prosedur.koordinasi.formulir.data.DataJawabanIsian;
import id.rukun.prosedur.koordinasi.formulir.data.PilihanJawaban;
import id.rukun.prosedur.koordinasi.penjawab.PihakPerkara;
import id.rukun.prosedur.koordinasi.penjawab.WaktuMenjawab;
import id.rukun.wilayah.kerja.UnitKerja;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** The facts that the rules of exchanging data ask about. */
@Service
@Transactional(readOnly = true)
public class SyaratData {

    private static final int PANJANG_BERKAS = 1000;

    private final PihakPerkara perkara;
    private final DirektoriUnit direktori;
    private final Pembidangan pembidangan;
    private final KasusService kasus;
    private final WaktuMenjawab waktu;

    SyaratData(PihakPerkara perkara, DirektoriUnit direktori, Pembidangan pembidangan, KasusService kasus, WaktuMenjawab waktu) {
        this.perkara = perkara;
        this.direktori = direktori;
        this.pembidangan = pembidangan;
        this.kasus = kasus;
        this.waktu = waktu;
    }

    /** Whether a coordination that was chosen is one of the office's and open; of others nothing is told. */
    public DalamForumKoordinasi.Fakta forum(String koordinasiId, String unitId, String kantor) {
        Optional<Koordinasi> milik = perkara.milik(koordinasiId, unitId, kantor);
        return new DalamForumKoordinasi.Fakta(milik.map(satu -> kasus.kasus(satu.kasusId()).nomor()).orElse(null),
                milik.filter(PihakPerkara::terbuka).isPresent());
    }

    /** Who is asked in Bukittinggi. */
    public PenerimaUnsurKoordinasi.Fakta unsur(String penerima, String tenant) {
        Optional<UnitKerja> unit = direktori.cari(penerima, tenant);
        return new PenerimaUnsurKoordinasi.Fakta(perkara.nama(penerima, tenant), unit.map(UnitKerja::jenis).orElse(null), unit.isPresent(),
                unit.filter(satu -> tercantum(satu, tenant)).isPresent());
    }

    private boolean tercantum(UnitKerja unit, String tenant) {
        return pembidangan.asistenUnit(tenant, unit).isPresent();
    }

    /** The days of a request that goes out on a day; {@code tenggat} may be {@code null}. */
    public WaktuJawaban waktu(Kasus milik, LocalDate hari, LocalDate tenggat) {
        return new WaktuJawaban(hari, tenggat == null ? waktu.target(milik, hari) : tenggat, waktu.batas(milik, hari));
    }

    /** The answer in Bukittinggi. */
    public static JawabanTerisi.Fakta jawaban(DataJawabanIsian isian) {
        return new JawabanTerisi.Fakta(isian.jawaban() == PilihanJawaban.TIDAK_DAPAT, isi(isian), isian.alasan());
    }

    /** The answer in Banjar. */
    public PermintaanDijawab.Fakta jawaban(PertukaranData yang, DataJawabanIsian isian, LocalDate hari) {
        return new PermintaanDijawab.Fakta(direktori.nama(yang.penerimaId()), isian.jawaban().name(), isi(isian), isian.alasan(),
                yang.dikirimPada(), hari);
    }

    /** That nothing was answered in Banjar. */
    public PermintaanDijawab.Fakta tanpaJawaban(PertukaranData yang, LocalDate hari) {
        return new PermintaanDijawab.Fakta(direktori.nama(yang.penerimaId()), null, null, null, yang.dikirimPada(), hari);
    }

    /** That nothing was answered in Bukittinggi. */
    public PerangkatDaerahMenjawab.Fakta diam(PertukaranData yang) {
        return new PerangkatDaerahMenjawab.Fakta(direktori.nama(yang.penerimaId()), direktori.jenis(yang.penerimaId()).perangkatDaerah(),
                false, yang.sebutan());
    }

    private static String isi(DataJawabanIsian isian) {
        return isian.isi() == null ? berkas(isian.lampiran()) : isian.isi();
    }

    /** Names of files; {@code null} for none. */
    public static String berkas(List<Terlampir> lampiran) {
        if (lampiran == null || lampiran.isEmpty()) {
            return null;
        }
        String nama = lampiran.stream().map(Terlampir::nama).collect(Collectors.joining(", "));
        return nama.length() <= PANJANG_BERKAS ? nama : lampiran.size() + " berkas";
    }
}
