package id.rukun.prosedur.pencatatan.unit;

import id.rukun.penduduk.PendudukService;
import id.rukun.prosedur.pencatatan.formulir.unit.JenisPencatatanUnit;
import id.rukun.prosedur.pencatatan.formulir.unit.PencatatanUnitIsian;
import id.rukun.tenggat.JamRukun;
import id.rukun.tenggat.Kalender;
import id.rukun.wilayah.WilayahService;
import id.rukun.wilayah.keterangan.KeteranganUnitService;
import id.rukun.wilayah.keterangan.PencatatKeterangan;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;

/** Tells what a submission would change in what is declared of a unit, and carries it out. */
@Component
public class RencanaUnit {

    private final PencatatKeterangan pencatat;
    private final KeteranganUnitService keterangan;
    private final PendudukService penduduk;
    private final WilayahService wilayah;
    private final JamRukun jam;

    RencanaUnit(PencatatKeterangan pencatat, KeteranganUnitService keterangan, PendudukService penduduk, WilayahService wilayah,
            JamRukun jam) {
        this.pencatat = pencatat;
        this.keterangan = keterangan;
        this.penduduk = penduduk;
        this.wilayah = wilayah;
        this.jam = jam;
    }

    /** How many cards of a unit the register has; a number that is only declared is none. */
    public int kartu(String unitId) {
        return keterangan.jumlahKk(List.of(unitId), jam.hariIni()).containsKey(unitId) ? 0 : penduduk.jumlahKk(unitId, jam.hariIni());
    }

    /** What the register says now, line by line. */
    public List<String> sekarang(PencatatanUnitIsian isian) {
        LocalDate hari = jam.hariIni();
        return switch (isian.jenis()) {
            case BATAS_UNIT -> List.of("batas: " + keterangan.batas(isian.unit(), hari).orElse("belum dinyatakan"));
            case TETANGGA_BARU, BUKAN_TETANGGA -> List.of("tetangga: " + nama(pencatat.tetangga(isian.unit())));
            case JUMLAH_KK_DINYATAKAN -> List.of("jumlah KK: " + keterangan.jumlahKk(List.of(isian.unit()), hari).values().stream().findFirst()
                    .map(String::valueOf).orElse("belum dinyatakan"));
        };
    }

    /** What it will say. */
    public List<String> sesudahnya(PencatatanUnitIsian isian) {
        String sejak = " sejak " + Kalender.tulis(isian.berlaku()) + ": ";
        return switch (isian.jenis()) {
            case BATAS_UNIT -> List.of("batas" + sejak + isian.batas());
            case TETANGGA_BARU, BUKAN_TETANGGA -> List.of("tetangga" + sejak + nama(tetanggaKemudian(isian)));
            case JUMLAH_KK_DINYATAKAN -> List.of("jumlah KK" + sejak + isian.jumlahKk());
        };
    }

    private Set<String> tetanggaKemudian(PencatatanUnitIsian isian) {
        Set<String> hasil = new TreeSet<>(pencatat.tetangga(isian.unit()));
        if (isian.jenis() == JenisPencatatanUnit.TETANGGA_BARU) {
            hasil.addAll(isian.tetangga());
        } else {
            isian.tetangga().forEach(hasil::remove);
        }
        return hasil;
    }

    private String nama(Collection<String> unit) {
        Map<String, String> nama = wilayah.nama(unit);
        return unit.isEmpty() ? "tidak ada" : nama.values().stream().sorted().collect(Collectors.joining(", "));
    }

    /** How many things it changes. */
    public int banyaknya(PencatatanUnitIsian isian) {
        Set<String> kini = isian.jenis().tetangga() ? pencatat.tetangga(isian.unit()) : Set.of();
        return switch (isian.jenis()) {
            case BATAS_UNIT -> keterangan.batas(isian.unit(), jam.hariIni()).filter(isian.batas()::equals).isPresent() ? 0 : 1;
            case TETANGGA_BARU -> (int) isian.tetangga().stream().distinct().filter(t -> !kini.contains(t)).count();
            case BUKAN_TETANGGA -> (int) isian.tetangga().stream().distinct().filter(kini::contains).count();
            case JUMLAH_KK_DINYATAKAN -> isian.jumlahKk().equals(keterangan.jumlahKk(List.of(isian.unit()), jam.hariIni()).get(isian.unit()))
                    ? 0 : 1;
        };
    }

    /** Since when what it changes holds; {@code null} where nothing is declared yet. */
    public LocalDate sejak(PencatatanUnitIsian isian) {
        return isian.jenis().tetangga() ? null
                : pencatat.sejak(isian.unit(), isian.jenis() == JenisPencatatanUnit.BATAS_UNIT).orElse(null);
    }

    /** What the register says, as a text that changes when it does. */
    public String jejak(PencatatanUnitIsian isian) {
        return isian.unit() + sekarang(isian) + sejak(isian) + kartu(isian.unit());
    }

    /** The change as notices tell it. */
    public String kalimat(PencatatanUnitIsian isian) {
        return "Keterangan " + wilayah.nama(isian.unit()) + " diubah: " + String.join("; ", sesudahnya(isian)).replaceFirst("\\.*$", ".");
    }

    /** Carries it out. */
    public void laksanakan(String kasusId, PencatatanUnitIsian isian) {
        switch (isian.jenis()) {
            case BATAS_UNIT -> pencatat.batas(kasusId, isian.unit(), isian.batas().strip(), isian.berlaku());
            case TETANGGA_BARU -> pencatat.bertetangga(kasusId, isian.unit(), isian.tetangga(), isian.berlaku());
            case BUKAN_TETANGGA -> pencatat.tidakBertetangga(kasusId, isian.unit(), isian.tetangga(), isian.berlaku());
            case JUMLAH_KK_DINYATAKAN -> pencatat.jumlahKk(kasusId, isian.unit(), isian.jumlahKk(), isian.berlaku());
        }
    }
}
