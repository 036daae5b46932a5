package id.rukun.prosedur.pencatatan.jabatan;

import java.util.Collection;
import java.util.List;
import org.springframework.data.jpa.repository.JpaRepository;

interface PencatatanJabatanRepository extends JpaRepository<PencatatanJabatan, String> {
    List<PencatatanJabatan> findByUnitIdInAndStatus(Collection<String> unitIds, StatusPencatatanJabatan status);
}
