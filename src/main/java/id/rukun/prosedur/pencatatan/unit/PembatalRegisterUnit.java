package id.rukun.prosedur.pencatatan.unit;

import id.rukun.prosedur.pencatatan.Dampak;
import id.rukun.prosedur.pencatatan.DampakService;
import id.rukun.prosedur.pencatatan.PembatalRegister;
import id.rukun.prosedur.pencatatan.Pencatatan;
import id.rukun.prosedur.pencatatan.formulir.unit.JenisPencatatanUnit;
import id.rukun.tenggat.Kalender;
import id.rukun.wilayah.WilayahService;
import id.rukun.wilayah.keterangan.PencatatKeterangan;
import id.rukun.wilayah.keterangan.PencatatKeterangan.PemulihanKeterangan;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;

/** Undoes changes of what is declared of units. */
@Component
class PembatalRegisterUnit implements PembatalRegister {

    private final PencatatKeterangan pencatat;
    private final DampakService dampak;
    private final WilayahService wilayah;

    PembatalRegisterUnit(PencatatKeterangan pencatat, DampakService dampak, WilayahService wilayah) {
        this.pencatat = pencatat;
        this.dampak = dampak;
        this.wilayah = wilayah;
    }

    @Override
    public boolean mengenal(String jenis) {
        return Arrays.stream(JenisPencatatanUnit.values()).anyMatch(j -> j.name().equals(jenis));
    }

    @Override
    public String sebutan(Pencatatan yang) {
        return JenisPencatatanUnit.valueOf(yang.jenis()).sebutan() + ": " + wilayah.nama(yang.unitId());
    }

    @Override
    public Optional<String> bertumpu(Pencatatan yang) {
        return pencatat.bertumpu(yang.kasusId());
    }

    @Override
    public SyaratPemulihan syarat(Pencatatan yang) {
        return new SyaratPemulihan(unit(yang, p -> true), unit(yang, PemulihanKeterangan::berlakuLagi), List.of());
    }

    /** The units and neighbours whose declared facts change back. */
    private Set<String> unit(Pencatatan yang, Predicate<PemulihanKeterangan> yangMana) {
        return pencatat.pemulihan(yang.kasusId()).stream().filter(yangMana).flatMap(p -> Stream.of(p.unitId(), p.tetanggaId()))
                .filter(Objects::nonNull).collect(Collectors.toCollection(HashSet::new));
    }

    @Override
    public List<String> pemulihan(Pencatatan yang) {
        return pencatat.pemulihan(yang.kasusId()).stream().map(p -> (p.berlakuLagi() ? "berlaku lagi: " : "tidak pernah berlaku: ")
                + kalimat(p) + " sejak " + Kalender.tulis(p.sejak())).toList();
    }

    private String kalimat(PemulihanKeterangan p) {
        String unit = wilayah.nama(p.unitId());
        if (p.tetanggaId() != null) {
            return unit + " bertetangga dengan " + wilayah.nama(p.tetanggaId());
        }
        return p.jumlah() == null ? "batas " + unit + ": " + p.batas() : "jumlah KK " + unit + ": " + p.jumlah();
    }

    @Override
    public Dampak dampak(Pencatatan yang, String wilayahId, String kasusId) {
        return dampak.unit(yang.unitId(), kasusId);
    }

    @Override
    public void tahan(Pencatatan yang) {
        Set<String> semua = unit(yang, p -> true);
        semua.add(yang.unitId());
        wilayah.cadangkan(semua);
    }

    @Override
    public void batalkan(Pencatatan yang, String oleh) {
        pencatat.batalkan(yang.kasusId(), oleh);
    }
}
