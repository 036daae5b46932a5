package id.rukun.prosedur.pencatatan.penduduk;

import id.rukun.isian.formulir.Rahasia.Samaran;
import id.rukun.penduduk.PendudukService;
import id.rukun.penduduk.catat.PembacaPenduduk;
import id.rukun.penduduk.catat.PembatalPenduduk;
import id.rukun.penduduk.catat.PembatalPenduduk.Pemulihan;
import id.rukun.prosedur.pencatatan.Dampak;
import id.rukun.prosedur.pencatatan.DampakService;
import id.rukun.prosedur.pencatatan.PembatalRegister;
import id.rukun.prosedur.pencatatan.Pencatatan;
import id.rukun.prosedur.pencatatan.formulir.penduduk.JenisPencatatanPenduduk;
import id.rukun.tenggat.Kalender;
import id.rukun.wilayah.WilayahService;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;

/** Undoes changes of the register of residents. */
@Component
class PembatalRegisterPenduduk implements PembatalRegister {

    private final PembatalPenduduk pembatal;
    private final PembacaPenduduk pembaca;
    private final PendudukService penduduk;
    private final DampakService dampak;
    private final WilayahService wilayah;

    PembatalRegisterPenduduk(PembatalPenduduk pembatal, PembacaPenduduk pembaca, PendudukService penduduk, DampakService dampak,
            WilayahService wilayah) {
        this.pembatal = pembatal;
        this.pembaca = pembaca;
        this.penduduk = penduduk;
        this.dampak = dampak;
        this.wilayah = wilayah;
    }

    @Override
    public boolean mengenal(String jenis) {
        return Arrays.stream(JenisPencatatanPenduduk.values()).anyMatch(j -> j.name().equals(jenis));
    }

    @Override
    public String sebutan(Pencatatan yang) {
        return JenisPencatatanPenduduk.valueOf(yang.jenis()).sebutan() + ": " + nama(yang.subjekId()) + ", " + wilayah.nama(yang.unitId());
    }

    private String nama(String id) {
        return penduduk.cari(id).map(p -> p.nama()).orElse("seseorang");
    }

    @Override
    public Optional<String> bertumpu(Pencatatan yang) {
        return pembatal.bertumpu(yang.kasusId());
    }

    @Override
    public SyaratPemulihan syarat(Pencatatan yang) {
        JenisPencatatanPenduduk jenis = JenisPencatatanPenduduk.valueOf(yang.jenis());
        // A death, and what was written down wrongly, wait for nothing; neither does their undoing.
        boolean menunggu = jenis != JenisPencatatanPenduduk.PEMBETULAN && jenis != JenisPencatatanPenduduk.MENINGGAL;
        return new SyaratPemulihan(menunggu ? rt(yang, p -> true) : Set.of(), rt(yang, Pemulihan::berlakuLagi),
                pembatal.nomor(yang.kasusId()));
    }

    private Set<String> rt(Pencatatan yang, Predicate<Pemulihan> yangMana) {
        return pembatal.pemulihan(yang.kasusId()).stream().filter(yangMana).map(Pemulihan::rtId).filter(Objects::nonNull)
                .collect(Collectors.toCollection(HashSet::new));
    }

    @Override
    public List<String> pemulihan(Pencatatan yang) {
        List<String> hasil = new ArrayList<>();
        pembatal.sebelumnya(yang.kasusId()).ifPresent(lama -> hasil.add("data orangnya lagi: " + lama.nama() + ", lahir "
                + Kalender.tulis(lama.tanggalLahir()) + ", NIK " + Samaran.dari(lama.nik())));
        pembatal.pemulihan(yang.kasusId()).forEach(p -> hasil.add((p.berlakuLagi() ? "berlaku lagi: " : "tidak pernah berlaku: ")
                + kalimat(p)));
        return hasil;
    }

    private String kalimat(Pemulihan p) {
        String sejak = " sejak " + Kalender.tulis(p.sejak());
        if (p.pendudukId() == null) {
            return "Kartu Keluarga " + Samaran.dari(p.nomorKk()) + " di " + wilayah.nama(p.rtId()) + sejak;
        }
        return nama(p.pendudukId()) + (p.rtId() == null ? " pada Kartu Keluarga " + Samaran.dari(p.nomorKk())
                : " tinggal di " + wilayah.nama(p.rtId())) + sejak;
    }

    @Override
    public Dampak dampak(Pencatatan yang, String wilayahId, String kasusId) {
        return dampak.penduduk(yang.subjekId(), wilayahId, kasusId);
    }

    @Override
    public void tahan(Pencatatan yang) {
        pembaca.tahan(yang.subjekId());
        Set<String> unit = rt(yang, p -> true);
        // A number that must be nobody else's is given, and given back, by one office of a government at a time.
        if (!pembatal.nomor(yang.kasusId()).isEmpty()) {
            unit.add(wilayah.pemerintah(yang.unitId()).id());
        }
        if (!unit.isEmpty()) {
            wilayah.cadangkan(unit);
        }
    }

    @Override
    public void batalkan(Pencatatan yang, String oleh) {
        pembatal.batalkan(yang.kasusId(), oleh);
    }
}
