package id.rukun.prosedur.pencatatan.proses.jabatan;

import id.rukun.engine.step.Pertanyaan;
import id.rukun.hukum.kebijakan.pencatatan.jabatan.DipulihkanTanpaRangkap;
import id.rukun.jabatan.JabatanService;
import id.rukun.jabatan.PemegangJabatan;
import id.rukun.jabatan.SifatJabatan;
import id.rukun.jabatan.catat.PerbaikanJabatanService;
import id.rukun.prosedur.pencatatan.jabatan.JabatanPulih;
import id.rukun.prosedur.pencatatan.jabatan.PencatatanJabatan;
import id.rukun.prosedur.pencatatan.jabatan.PencatatanJabatanService;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;

/** What is demanded of who gets a post back by an undoing: by then he holds no other one definitively, and watches over nobody. */
@Component
class SyaratJabatanPulih {

    private final PencatatanJabatanService pencatatan;
    private final PerbaikanJabatanService register;
    private final JabatanService jabatan;

    SyaratJabatanPulih(PencatatanJabatanService pencatatan, PerbaikanJabatanService register, JabatanService jabatan) {
        this.pencatatan = pencatatan;
        this.register = register;
        this.jabatan = jabatan;
    }

    void wajib(Pertanyaan langkah, PencatatanJabatan yang) {
        Set<String> dicabut = pencatatan.ditempatkan(yang.kasusId()).stream().map(PemegangJabatan::id).collect(Collectors.toSet());
        pencatatan.dipulihkan(yang.kasusId()).forEach(satu -> langkah.wajib(List.of("pencatatan"), DipulihkanTanpaRangkap.class,
                new DipulihkanTanpaRangkap.Fakta(satu.pemegang().nama(), jabatan.sebutan(satu.pemegang()), satu.sejak(),
                        lain(satu, dicabut).filter(p -> merintangi(satu.pemegang(), p)).findFirst().map(jabatan::sebutan).orElse(null))));
    }

    /** What else he holds on those days; what the undoing takes away counts no more. */
    private Stream<PemegangJabatan> lain(JabatanPulih satu, Set<String> dicabut) {
        return register.milik(satu.pemegang().orang()).stream()
                .filter(p -> !p.id().equals(satu.pemegang().id()) && !dicabut.contains(p.id()))
                .filter(p -> SyaratCalonPejabat.bertemu(p.mulai(), p.sampai(), satu.sejak(), satu.sampai()));
    }

    private static boolean merintangi(PemegangJabatan siapa, PemegangJabatan lain) {
        return !lain.jabatan().bertugas() || siapa.sifat() == SifatJabatan.DEFINITIF && lain.sifat() == SifatJabatan.DEFINITIF;
    }
}
