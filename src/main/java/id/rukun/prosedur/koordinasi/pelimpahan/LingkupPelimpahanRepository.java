package id.rukun.prosedur.koordinasi.pelimpahan;

import java.util.List;
import org.springframework.data.jpa.repository.JpaRepository;

interface LingkupPelimpahanRepository extends JpaRepository<LingkupPelimpahan, String> {

    List<LingkupPelimpahan> findByKasusIdOrderByUrutan(String kasusId);

    List<LingkupPelimpahan> findByKodeAndJenis(String kode, JenisLingkup jenis);

    void deleteByKasusId(String kasusId);
}
