package id.rukun.lampiran;

import org.springframework.data.jpa.repository.JpaRepository;

interface TempatLampiranRepository extends JpaRepository<TempatLampiran, Short> {}
