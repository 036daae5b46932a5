package id.rukun.demo.data;

import id.rukun.engine.office.Accounts;
import id.rukun.jabatan.JabatanService;
import id.rukun.jabatan.KursiAkun;
import id.rukun.tenggat.JamRukun;
import org.springframework.boot.ApplicationArguments;
import org.springframework.boot.ApplicationRunner;
import org.springframework.context.annotation.Profile;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/** Gives every official of the demo a login; all have the same password, which the README names. */
@Component
@Profile("demo")
@Order(DemoDataRunner.URUTAN + 1)
class DemoAccountsRunner implements ApplicationRunner {

    private static final String SANDI = "rukun";

    private final JabatanService jabatan;
    private final Accounts akun;
    private final JamRukun jam;

    DemoAccountsRunner(JabatanService jabatan, Accounts akun, JamRukun jam) {
        this.jabatan = jabatan;
        this.akun = akun;
        this.jam = jam;
    }

    @Override
    public void run(ApplicationArguments argumen) {
        jabatan.berjabatan(jam.hariIni()).stream().map(KursiAkun::akun).distinct().forEach(this::buat);
    }

    private void buat(String login) {
        akun.buat(login, jabatan.jabatanAkun(login, jam.hariIni()).get(0).nama(), SANDI);
    }
}
