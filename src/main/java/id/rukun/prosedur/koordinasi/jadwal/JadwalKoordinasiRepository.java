package id.rukun.prosedur.koordinasi.jadwal;

import java.util.List;
import org.springframework.data.jpa.repository.JpaRepository;

interface JadwalKoordinasiRepository extends JpaRepository<JadwalKoordinasi, String> {

    List<JadwalKoordinasi> findByTenantAndDitutupPadaIsNullOrderByKoordinasiId(String tenant);
}
